package org.plenary.event;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Opens an event to more people, or closes it to some.
 *
 * @param version that was read
 */
public record ChangeAudience(@NotNull UUID ref, long version, @NotNull Audience audience) {}
