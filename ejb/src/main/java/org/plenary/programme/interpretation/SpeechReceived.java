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

/** That the text of a speech or statement came in before the session. */
@Entity
@Table(name = "speech_received")
public class SpeechReceived extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "session_ref", nullable = false, updatable = false)
  private UUID sessionRef;

  @Column(name = "person_ref")
  private UUID personRef;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Column(name = "received_at", nullable = false)
  private Instant receivedAt;

  @Column(name = "note")
  private String note;

  protected SpeechReceived() {}

  SpeechReceived(UUID eventRef, SpeechFacts facts, Instant receivedAt) {
    this.eventRef = eventRef;
    this.receivedAt = receivedAt;
    sessionRef = facts.session();
    personRef = facts.person();
    name = facts.name();
    language = facts.language();
    note = facts.note();
  }

  public UUID eventRef() {
    return eventRef;
  }

  UUID personRef() {
    return personRef;
  }

  SpeechFacts facts() {
    return new SpeechFacts(sessionRef, personRef, name, language, note);
  }

  Instant receivedAt() {
    return receivedAt;
  }
}
