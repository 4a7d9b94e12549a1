package org.plenary.programme.outcome;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.FieldException;

/**
 * What a session recommends, and to whom.
 *
 * @param text 2,000 characters at most
 * @param entity ref of the State or organization that it is addressed to, or null
 * @param addressee those to whom it is addressed where they are neither ("all participating
 *     States"), 200 characters at most, or null; with neither it is addressed to nobody in
 *     particular
 */
public record RecommendationFacts(String text, UUID entity, String addressee) {
  /**
   * @throws FieldException fields {@code text}, {@code to}
   */
  public RecommendationFacts {
    text = OutcomeTexts.required("text", text, OutcomeTexts.POINT);
    addressee = entity != null ? null : OutcomeTexts.optional("to", addressee, OutcomeTexts.LINE);
  }

  RecommendationFacts hiding(UnaryOperator<String> names) {
    return new RecommendationFacts(
        OutcomeTexts.hidden(names, text, OutcomeTexts.POINT),
        entity,
        OutcomeTexts.hidden(names, addressee, OutcomeTexts.LINE));
  }
}
