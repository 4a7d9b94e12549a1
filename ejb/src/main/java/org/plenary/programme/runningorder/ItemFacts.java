package org.plenary.programme.runningorder;

import java.util.Objects;
import java.util.UUID;
import org.plenary.programme.AppearanceLine;
import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;

/**
 * An item of a running order: somebody who appears in the session, or something else that takes
 * time ("Adoption of the agenda").
 *
 * @param person ref of the speaker in the directory, or null
 * @param name of a speaker who is not in the directory, or null
 * @param label of an item that is no speaker of the programme, else null
 * @param minutes 1 to 480, or null while it is open
 * @param note for the chair and the organizers only; 1,000 characters at most, or null
 */
public record ItemFacts(
    UUID person,
    @PlainText String name,
    @PlainText String label,
    Integer minutes,
    @PlainText(max = 1000) String note) {
  private static final int MAX_MINUTES = 480;

  public ItemFacts {
    name = person != null ? null : stripped(name);
    label = person != null || name != null ? null : stripped(label);
    note = stripped(note);
    if (person == null && name == null && label == null) {
      throw new FieldException("label", "shared.required");
    }
    if (minutes != null && (minutes < 1 || minutes > MAX_MINUTES)) {
      throw new FieldException("minutes", "runningorder.minutes.range", MAX_MINUTES);
    }
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Somebody for whom nothing is set yet. */
  static ItemFacts of(AppearanceLine line) {
    return new ItemFacts(line.person(), line.name(), null, null, null);
  }

  boolean isSpeaker() {
    return label == null;
  }

  boolean isOf(AppearanceLine line) {
    return isSpeaker()
        && Objects.equals(person, line.person())
        && Objects.equals(name, line.name());
  }
}
