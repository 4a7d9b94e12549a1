package org.plenary.programme.outcome;

import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;

/**
 * What came of a session.
 *
 * @param language in which all of it is written
 * @param summary 8,000 characters at most, in paragraphs, or null
 * @param recommendations in their order; {@value #MOST} at most
 * @param quotes in their order; {@value #MOST} at most
 */
public record OutcomeFacts(
    Language language,
    String summary,
    List<RecommendationFacts> recommendations,
    List<QuoteFacts> quotes) {
  /** Most recommendations, and most quotes, of a session. */
  public static final int MOST = 50;

  private static final OutcomeFacts NOTHING =
      new OutcomeFacts(Language.EN, null, List.of(), List.of());

  /**
   * @throws FieldException fields {@code language}, {@code summary}, {@code recommendations},
   *     {@code quotes}
   */
  public OutcomeFacts {
    if (language == null) {
      throw new FieldException("language", "shared.required");
    }
    summary = OutcomeTexts.optional("summary", summary, OutcomeTexts.SUMMARY);
    recommendations = atMost("recommendations", recommendations);
    quotes = atMost("quotes", quotes);
  }

  private static <T> List<T> atMost(String field, List<T> given) {
    if (given.size() > MOST) {
      throw new FieldException(field, "outcome.many", MOST);
    }
    return List.copyOf(given);
  }

  /** Of a session of which nothing is recorded. */
  public static OutcomeFacts nothing() {
    return NOTHING;
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return summary == null && recommendations.isEmpty() && quotes.isEmpty();
  }

  /** The same with names hidden in all of its texts. */
  public OutcomeFacts hiding(UnaryOperator<String> names) {
    return new OutcomeFacts(
        language,
        OutcomeTexts.hidden(names, summary, OutcomeTexts.SUMMARY),
        recommendations.stream().map(one -> one.hiding(names)).toList(),
        quotes.stream().map(one -> one.hiding(names)).toList());
  }
}
