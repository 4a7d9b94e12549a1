package org.plenary.programme.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** A recommendation of a session. Replaced, never changed, but for hidden names. */
@Entity
@Table(name = "session_recommendation")
public class SessionRecommendation extends Aggregate {
  @Column(name = "position", nullable = false)
  private int position;

  @Column(name = "text", nullable = false)
  private String text;

  @Column(name = "entity_ref")
  private UUID entityRef;

  @Column(name = "addressee")
  private String addressee;

  protected SessionRecommendation() {}

  SessionRecommendation(int position, RecommendationFacts facts) {
    this.position = position;
    text = facts.text();
    entityRef = facts.entity();
    addressee = facts.addressee();
  }

  RecommendationFacts facts() {
    return new RecommendationFacts(text, entityRef, addressee);
  }
}
