package org.plenary.directory;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * A State or an organization in one line.
 *
 * @param ref its identity
 * @param code ISO 3166 two-letter code of a State, code of an organization
 * @param name its present name
 * @param kind State or organization
 * @param membership of a State, else null
 * @param type of an organization, else null
 * @param country a State's own code; of an organization the code of the country where it sits or,
 *     for government bodies and delegations, of its State; null where there is none
 * @param acronym of an organization, in the languages known; empty if there is none, null means
 *     empty
 */
public record EntityLine(
    UUID ref,
    String code,
    LocalizedText name,
    EntityKind kind,
    Membership membership,
    OrganizationType type,
    String country,
    LocalizedText acronym)
    implements Serializable {
  public EntityLine {
    acronym = acronym == null ? LocalizedText.empty() : acronym;
  }

  /** Whether the footnote on UN Security Council Resolution 1244 belongs to it (rule 15). */
  public boolean isKosovo() {
    return "FO-XK".equals(code);
  }

  /** Whether it is a State, its delegation or a body of its government. */
  public boolean speaksForState() {
    return isState() || type != null && type.isOfState();
  }

  public boolean isState() {
    return kind == EntityKind.STATE;
  }

  /** The acronym of an organization that has one, else the name in this language. */
  public String shortName(Language language) {
    return acronym.isEmpty() ? name.in(language) : acronym.in(language);
  }
}
