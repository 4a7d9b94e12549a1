package org.plenary.programme.floor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;

/** The speakers' list of a session: prepared, open, closed, opened again. */
@Entity
@Table(name = "speakers_list")
public class SpeakersList extends Aggregate {
  @Column(name = "session_ref", nullable = false, updatable = false)
  private UUID sessionRef;

  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private FloorState state = FloorState.PREPARED;

  @Column(name = "state_minutes", nullable = false)
  private int stateMinutes;

  @Column(name = "union_minutes", nullable = false)
  private int unionMinutes;

  @Column(name = "organization_minutes", nullable = false)
  private int organizationMinutes;

  @Column(name = "reply_minutes", nullable = false)
  private int replyMinutes;

  @Column(name = "presidency_ref")
  private UUID presidencyRef;

  @Column(name = "screen_key", nullable = false, updatable = false)
  private UUID screenKey = UUID.randomUUID();

  @Column(name = "changes", nullable = false)
  private long changes;

  protected SpeakersList() {}

  SpeakersList(UUID sessionRef, UUID eventRef) {
    this.sessionRef = sessionRef;
    this.eventRef = eventRef;
    setUp(FloorMinutes.usual(), null);
  }

  /** Lets delegations ask for the floor, for the first time or again. */
  void open() {
    if (state == FloorState.OPEN) {
      throw new DomainException("floor.open.already");
    }
    state = FloorState.OPEN;
  }

  /** No further requests; those that there are stay. */
  void close() {
    if (state != FloorState.OPEN) {
      throw new DomainException("floor.close.notOpen");
    }
    state = FloorState.CLOSED;
  }

  /**
   * @param newPresidency the State that speaks for the European Union, or null
   */
  final void setUp(FloorMinutes minutes, UUID newPresidency) {
    stateMinutes = minutes.state();
    unionMinutes = minutes.union();
    organizationMinutes = minutes.organization();
    replyMinutes = minutes.reply();
    presidencyRef = newPresidency;
  }

  /** Something in it is different now: whoever looks at it is told. */
  void changed() {
    changes++;
  }

  UUID sessionRef() {
    return sessionRef;
  }

  UUID eventRef() {
    return eventRef;
  }

  FloorState state() {
    return state;
  }

  FloorMinutes limits() {
    return new FloorMinutes(stateMinutes, unionMinutes, organizationMinutes, replyMinutes);
  }

  UUID presidencyRef() {
    return presidencyRef;
  }

  UUID screenKey() {
    return screenKey;
  }

  long changes() {
    return changes;
  }
}
