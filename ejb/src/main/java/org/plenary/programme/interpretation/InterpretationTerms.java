package org.plenary.programme.interpretation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** Until when interpretation may be asked for at an event. */
@Entity
@Table(name = "interpretation_terms")
public class InterpretationTerms extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "closes")
  private LocalDateTime closes;

  protected InterpretationTerms() {}

  public InterpretationTerms(UUID eventRef) {
    this.eventRef = eventRef;
  }

  /** Requests are late from then on, local to the zone of the event; null for never. */
  void closeAt(LocalDateTime moment) {
    closes = moment;
  }

  public UUID eventRef() {
    return eventRef;
  }

  LocalDateTime closes() {
    return closes;
  }

  /** Whether a request at this moment is late. */
  static boolean late(LocalDateTime closes, ZoneId zone, Instant at) {
    return closes != null && !at.isBefore(closes.atZone(zone).toInstant());
  }
}
