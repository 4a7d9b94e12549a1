package org.plenary.sideevent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.plenary.shared.FieldException;

/** From when until when proposals are taken, local to the zone of the conference. */
@Embeddable
public class CallWindow {
  @Column(name = "opens", nullable = false)
  private LocalDateTime opens;

  @Column(name = "closes", nullable = false)
  private LocalDateTime closes;

  protected CallWindow() {}

  /**
   * @throws FieldException fields {@code opens}, {@code closes}
   */
  CallWindow(LocalDateTime opens, LocalDateTime closes) {
    if (opens == null) {
      throw new FieldException("opens", "shared.required");
    }
    if (closes == null) {
      throw new FieldException("closes", "shared.required");
    }
    if (!closes.isAfter(opens)) {
      throw new FieldException("closes", "sideevent.window.order");
    }
    this.opens = opens;
    this.closes = closes;
  }

  /** How it stands now: open from its first moment, closed from its last. */
  Standing standing(Clock clock, ZoneId zone) {
    Instant now = clock.instant();
    if (now.isBefore(opens.atZone(zone).toInstant())) {
      return Standing.AHEAD;
    }
    return now.isBefore(closes.atZone(zone).toInstant()) ? Standing.OPEN : Standing.CLOSED;
  }

  LocalDateTime opens() {
    return opens;
  }

  LocalDateTime closes() {
    return closes;
  }
}
