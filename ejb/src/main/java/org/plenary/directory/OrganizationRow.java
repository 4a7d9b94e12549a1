package org.plenary.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/**
 * An organization in a list.
 *
 * @param ref identity
 * @param code its code
 * @param acronym in the languages known, empty if there is none
 * @param name in the languages known
 * @param type what it is
 * @param country two-letter code, or null
 * @param city or null
 * @param groups codes of the groups that it belongs to today, or may belong to
 * @param closed when it was closed, or null
 * @param source where this is known from
 * @param changed when it changed last
 */
public record OrganizationRow(
    UUID ref,
    String code,
    LocalizedText acronym,
    LocalizedText name,
    OrganizationType type,
    String country,
    String city,
    List<String> groups,
    PartialDate closed,
    String source,
    Instant changed) {
  static OrganizationRow of(Organization o, List<String> groups) {
    return new OrganizationRow(
        o.ref(),
        o.code(),
        o.acronym(),
        o.name(),
        o.type(),
        o.country(),
        o.city(),
        groups == null ? List.of() : List.copyOf(groups),
        o.closed().orElse(null),
        o.source(),
        o.changedAt());
  }

  /** Whether the footnote on UN Security Council Resolution 1244 belongs to it. */
  public boolean isKosovo() {
    return "FO-XK".equals(code);
  }
}
