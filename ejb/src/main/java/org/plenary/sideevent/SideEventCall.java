package org.plenary.sideevent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.LocalizedText;

/** The call for side events of a conference. Nobody opens or closes it: its window does. */
@Entity
@Table(name = "side_event_call")
public class SideEventCall extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Embedded private CallWindow window;

  @Column(name = "rules", nullable = false)
  private LocalizedText rules;

  protected SideEventCall() {}

  SideEventCall(EditCall facts) {
    eventRef = facts.eventRef();
    edit(facts);
  }

  final void edit(EditCall facts) {
    window = new CallWindow(facts.opens(), facts.closes());
    rules = facts.rules();
  }

  /**
   * Refuses whoever comes too early or too late.
   *
   * @throws DomainException keys {@code sideevent.call.ahead}, {@code sideevent.call.closed}
   */
  void expectOpen(Clock clock, ZoneId zone) {
    switch (window.standing(clock, zone)) {
      case AHEAD -> throw new DomainException("sideevent.call.ahead", said(true, zone));
      case CLOSED -> throw new DomainException("sideevent.call.closed", said(false, zone));
      case OPEN -> {
        // as it should be
      }
    }
  }

  private String said(boolean opening, ZoneId zone) {
    return (opening ? window.opens() : window.closes()).toString().replace('T', ' ')
        + " ("
        + zone.getId()
        + ")";
  }

  CallWindow window() {
    return window;
  }

  LocalizedText rules() {
    return rules;
  }

  UUID eventRef() {
    return eventRef;
  }
}
