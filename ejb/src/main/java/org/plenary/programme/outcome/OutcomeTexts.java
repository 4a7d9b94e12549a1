package org.plenary.programme.outcome;

import java.util.function.UnaryOperator;
import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;

/** How long the texts of an outcome may be, and that they can be printed. */
final class OutcomeTexts {
  static final int LINE = 200;
  static final int POINT = 2000;
  static final int SUMMARY = 8000;

  private OutcomeTexts() {}

  /** The text as it is kept; null for nothing. */
  static String optional(String field, String text, int max) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String kept = text.strip();
    String complaint = PlainText.Validator.complaint(kept, max, max > LINE);
    if (complaint != null) {
      throw new FieldException(field, complaint, max);
    }
    return kept;
  }

  /** The text as it is kept; there must be one. */
  static String required(String field, String text, int max) {
    String kept = optional(field, text, max);
    if (kept == null) {
      throw new FieldException(field, "shared.required");
    }
    return kept;
  }

  /** The text with names hidden; what stands for a name may be longer than the name was. */
  static String hidden(UnaryOperator<String> names, String text, int max) {
    String hidden = text == null ? null : names.apply(text);
    return hidden == null || hidden.length() <= max ? hidden : hidden.substring(0, max);
  }
}
