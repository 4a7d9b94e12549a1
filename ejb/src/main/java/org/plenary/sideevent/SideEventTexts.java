package org.plenary.sideevent;

import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/** Checks what is typed in several languages. */
final class SideEventTexts {
  static final int TITLE = 300;
  static final int LONG = 4000;

  private SideEventTexts() {}

  /** The field of a part that is not English ends in its code. */
  static LocalizedText checked(String field, LocalizedText text, int max, boolean lines) {
    LocalizedText given = text == null ? LocalizedText.empty() : text;
    given
        .asMap()
        .forEach(
            (language, part) -> {
              String complaint = PlainText.Validator.complaint(part, max, lines);
              if (complaint != null) {
                String place = language == Language.EN ? field : field + "_" + language.code();
                throw new FieldException(place, complaint, max);
              }
            });
    return given;
  }

  /** Null for a blank one. */
  static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
