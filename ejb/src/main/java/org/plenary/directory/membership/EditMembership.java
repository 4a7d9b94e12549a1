package org.plenary.directory.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.plenary.shared.Period;

/**
 * A membership as it shall be.
 *
 * @param ref which; null for a new one
 * @param version that the editor had before their eyes; of no meaning for a new one
 * @param memberRef the State or organization
 * @param group code of the group
 * @param period when; unknown bounds stay unknown
 */
public record EditMembership(
    UUID ref,
    long version,
    @NotNull UUID memberRef,
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{directory.membership.group}")
        String group,
    @NotNull Period period) {}
