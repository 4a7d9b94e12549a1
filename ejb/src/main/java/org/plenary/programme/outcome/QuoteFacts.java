package org.plenary.programme.outcome;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.FieldException;

/**
 * What somebody said in a session.
 *
 * @param text 2,000 characters at most, without quotation marks around it
 * @param person ref of the speaker in the directory, or null
 * @param name of a speaker who is not in the directory, 200 characters at most, else null
 */
public record QuoteFacts(String text, UUID person, String name) {
  /**
   * @throws FieldException fields {@code text}, {@code name}
   */
  public QuoteFacts {
    text = OutcomeTexts.required("text", text, OutcomeTexts.POINT);
    name = person != null ? null : OutcomeTexts.required("name", name, OutcomeTexts.LINE);
  }

  QuoteFacts hiding(UnaryOperator<String> names) {
    return new QuoteFacts(
        OutcomeTexts.hidden(names, text, OutcomeTexts.POINT),
        person,
        OutcomeTexts.hidden(names, name, OutcomeTexts.LINE));
  }
}
