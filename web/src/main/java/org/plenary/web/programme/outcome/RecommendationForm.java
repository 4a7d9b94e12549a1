package org.plenary.web.programme.outcome;

import java.io.Serializable;
import java.util.function.Function;
import org.plenary.directory.EntityLine;
import org.plenary.programme.outcome.RecommendationFacts;

/** A recommendation as it was typed; addressed to a code of the directory, or to a text. */
public class RecommendationForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String text;
  private String to;

  /** An empty one. */
  RecommendationForm() {}

  /**
   * @param entity to which it is addressed, or null
   */
  RecommendationForm(RecommendationFacts facts, EntityLine entity) {
    text = facts.text();
    to = entity == null ? facts.addressee() : entity.code();
  }

  boolean isBlank() {
    return QuoteForm.blank(text) && QuoteForm.blank(to);
  }

  /**
   * What was typed, read.
   *
   * @param entities the State or organization that a text is the code of, or null
   */
  RecommendationFacts facts(Function<String, EntityLine> entities) {
    EntityLine entity = QuoteForm.blank(to) ? null : entities.apply(to.strip());
    return new RecommendationFacts(text, entity == null ? null : entity.ref(), to);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
