package org.plenary.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/**
 * An organization to be added.
 *
 * @param code capital letters, digits and hyphens; not that of another one nor of a State
 * @param acronym in some languages, each at most 60 characters; null for none
 * @param name in one language at least
 * @param type what it is
 * @param parentRef what it belongs to, or null
 * @param country two-letter code of where it sits, of a delegation or government body of its State;
 *     null if none
 * @param city or null
 * @param groups codes of the groups it belongs to, since an unknown day
 * @param source where this is known from; null means entered by hand
 */
public record AddOrganization(
    @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}", message = "{directory.organization.code}")
        String code,
    LocalizedText acronym,
    @NotNull LocalizedText name,
    @NotNull OrganizationType type,
    UUID parentRef,
    @Pattern(regexp = "([A-Z]{2})?", message = "{directory.organization.country}") String country,
    @PlainText(max = 100) String city,
    List<@PlainText(max = 40) String> groups,
    @PlainText(max = 60) String source) {
  public AddOrganization {
    groups = groups == null ? List.of() : List.copyOf(groups);
  }
}
