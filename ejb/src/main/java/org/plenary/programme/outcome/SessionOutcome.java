package org.plenary.programme.outcome;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.programme.SessionRow;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;

/** What came of a session. One without any text says that it was taken back. */
@Entity
@Table(name = "session_outcome")
public class SessionOutcome extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "session_ref", nullable = false, updatable = false)
  private UUID sessionRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Column(name = "summary")
  private String summary;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "outcome_id")
  @OrderBy("position")
  private List<SessionRecommendation> recommendations = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "outcome_id")
  @OrderBy("position")
  private List<SessionQuote> quotes = new ArrayList<>();

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected SessionOutcome() {}

  SessionOutcome(UUID eventRef, UUID sessionRef) {
    this.eventRef = eventRef;
    this.sessionRef = sessionRef;
  }

  /** Replaces all that is said. */
  void record(OutcomeFacts facts, String login, Instant now) {
    if (facts.equals(facts())) {
      return;
    }
    language = facts.language();
    summary = facts.summary();
    if (!facts.recommendations().equals(recommended())) {
      recommendations.clear();
      facts
          .recommendations()
          .forEach(
              one -> recommendations.add(new SessionRecommendation(recommendations.size(), one)));
    }
    if (!facts.quotes().equals(quoted())) {
      quotes.clear();
      facts.quotes().forEach(one -> quotes.add(new SessionQuote(quotes.size(), one)));
    }
    recordedBy = login;
    recordedAt = now;
  }

  public UUID eventRef() {
    return eventRef;
  }

  UUID sessionRef() {
    return sessionRef;
  }

  OutcomeFacts facts() {
    return language == null
        ? OutcomeFacts.nothing()
        : new OutcomeFacts(language, summary, recommended(), quoted());
  }

  private List<RecommendationFacts> recommended() {
    return recommendations.stream().map(SessionRecommendation::facts).toList();
  }

  private List<QuoteFacts> quoted() {
    return quotes.stream().map(SessionQuote::facts).toList();
  }

  SessionOutcomeRow row(SessionRow session) {
    return new SessionOutcomeRow(session, version(), facts(), recordedBy, recordedAt);
  }
}
