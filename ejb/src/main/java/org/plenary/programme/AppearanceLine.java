package org.plenary.programme;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/**
 * Someone in a session.
 *
 * @param person ref of the person in the directory, or null
 * @param name their name as it is printed, where they are not in the directory
 * @param role what they do in the session
 * @param title in which capacity they speak ("Director"), empty where nothing is to be printed
 * @param organization for whom they speak, empty where nothing is to be printed
 * @param confirmation whether they will appear; internal
 */
public record AppearanceLine(
    UUID person,
    @PlainText String name,
    @NotNull AppearanceRole role,
    LocalizedText title,
    LocalizedText organization,
    Confirmation confirmation)
    implements Serializable {
  public AppearanceLine {
    title = SessionFacts.checked("title", title, SessionFacts.MAX_TITLE, false);
    organization =
        SessionFacts.checked("organization", organization, SessionFacts.MAX_TITLE, false);
    name = person != null || name == null || name.isBlank() ? null : name.strip();
    if (person == null && name == null) {
      throw new FieldException("name", "shared.required");
    }
    confirmation = confirmation == null ? Confirmation.NOT_ASKED : confirmation;
  }

  /** Somebody who was not asked yet. */
  public AppearanceLine(
      UUID person,
      String name,
      AppearanceRole role,
      LocalizedText title,
      LocalizedText organization) {
    this(person, name, role, title, organization, Confirmation.NOT_ASKED);
  }

  /** Whether this is the same person of the directory, or the same typed name. */
  boolean isOf(UUID otherPerson, String otherName) {
    return person == null
        ? otherPerson == null && name.equals(otherName)
        : person.equals(otherPerson);
  }
}
