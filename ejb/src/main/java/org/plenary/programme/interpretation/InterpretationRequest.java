package org.plenary.programme.interpretation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;

/** That somebody asked for a session to be interpreted into a language. */
@Entity
@Table(name = "interpretation_request")
public class InterpretationRequest extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "session_ref", nullable = false, updatable = false)
  private UUID sessionRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Column(name = "asked_by", nullable = false)
  private String askedBy;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Column(name = "late", nullable = false)
  private boolean late;

  protected InterpretationRequest() {}

  InterpretationRequest(UUID eventRef, RequestFacts facts, Instant askedAt, boolean late) {
    this.eventRef = eventRef;
    this.askedAt = askedAt;
    this.late = late;
    sessionRef = facts.session();
    language = facts.language();
    askedBy = facts.askedBy();
  }

  public UUID eventRef() {
    return eventRef;
  }

  RequestLine line() {
    return new RequestLine(ref(), new RequestFacts(sessionRef, language, askedBy), askedAt, late);
  }
}
