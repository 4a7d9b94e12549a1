package org.plenary.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.PlainText;

/**
 * An edit of an organization.
 *
 * @param ref which
 * @param version that the editor had before their eyes
 * @param acronym in some languages, each at most 60 characters; null for none
 * @param name in one language at least, each at most 300 characters
 * @param renamedOn the first day of the new name: the old one is kept as a former name; null if the
 *     old one was wrong
 * @param type what it is
 * @param parentRef what it belongs to, or null
 * @param country two-letter code, or null
 * @param city or null
 * @param closed when it was closed, or null
 */
public record EditOrganization(
    @NotNull UUID ref,
    long version,
    LocalizedText acronym,
    @NotNull LocalizedText name,
    LocalDate renamedOn,
    @NotNull OrganizationType type,
    UUID parentRef,
    @Pattern(regexp = "([A-Z]{2})?", message = "{directory.organization.country}") String country,
    @PlainText(max = 100) String city,
    PartialDate closed) {}
