package org.plenary.web.programme.outcome;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.programme.outcome.OutcomeFacts;

/** What came of a session as it was typed. */
public class OutcomeForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String language;
  private String summary;
  private final List<RecommendationForm> recommendations = new ArrayList<>();
  private final List<QuoteForm> quotes = new ArrayList<>();

  /**
   * @param offered values of those who can be chosen as speakers
   */
  OutcomeForm(OutcomeFacts facts, Map<UUID, EntityLine> entities, Set<String> offered) {
    language = facts.language().code();
    summary = facts.summary();
    facts
        .recommendations()
        .forEach(
            one -> recommendations.add(new RecommendationForm(one, entities.get(one.entity()))));
    facts.quotes().forEach(one -> quotes.add(new QuoteForm(one, offered)));
  }

  /** Adds an empty recommendation at the end. */
  public void addRecommendation() {
    recommendations.add(new RecommendationForm());
  }

  /** Adds an empty quote at the end. */
  public void addQuote() {
    quotes.add(new QuoteForm());
  }

  /** Takes a recommendation out. */
  public void remove(RecommendationForm one) {
    recommendations.remove(one);
  }

  /** Takes a quote out. */
  public void removeQuote(QuoteForm one) {
    quotes.remove(one);
  }

  /** Moves a recommendation up (-1) or down (1). */
  public void move(RecommendationForm one, int by) {
    moved(recommendations, one, by);
  }

  /** Moves a quote up (-1) or down (1). */
  public void moveQuote(QuoteForm one, int by) {
    moved(quotes, one, by);
  }

  private static <T> void moved(List<T> rows, T one, int by) {
    int to = rows.indexOf(one) + by;
    if (to >= 0 && to < rows.size()) {
      rows.remove(one);
      rows.add(to, one);
    }
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public List<RecommendationForm> getRecommendations() {
    return recommendations;
  }

  public List<QuoteForm> getQuotes() {
    return quotes;
  }
}
