package org.plenary.programme.interpretation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.PlainText;

/**
 * A speech that came in before its session.
 *
 * @param person ref of the speaker in the directory, or null
 * @param name of a speaker who is not in the directory
 * @param language in which it will be delivered
 * @param note where the text lies, or what the booth should know; 500 characters at most, or null
 */
public record SpeechFacts(
    @NotNull UUID session,
    UUID person,
    @PlainText String name,
    @NotNull Language language,
    @PlainText(max = 500) String note) {
  public SpeechFacts {
    name = person != null || name == null || name.isBlank() ? null : name.strip();
    note = note == null || note.isBlank() ? null : note.strip();
    if (person == null && name == null) {
      throw new FieldException("speaker", "shared.required");
    }
  }
}
