package org.plenary.sideevent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;

/**
 * A time in a room of a conference that one side event gets. To whom it is given changes by guarded
 * updates of {@link SideEventRepository} alone.
 */
@Entity
@Table(name = "side_event_slot")
public class Slot extends Aggregate {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 480;

  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "day", nullable = false)
  private LocalDate day;

  @Column(name = "start", nullable = false)
  private LocalTime start;

  @Column(name = "minutes", nullable = false)
  private int minutes;

  @Column(name = "room_ref", nullable = false)
  private UUID roomRef;

  @Column(name = "proposal_ref", insertable = false, updatable = false)
  private UUID proposalRef;

  protected Slot() {}

  /**
   * @param minutes 15 to 480
   * @throws FieldException field {@code minutes}
   */
  Slot(UUID eventRef, LocalDate day, LocalTime start, int minutes, UUID roomRef) {
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw new FieldException("minutes", "sideevent.slot.minutes", SHORTEST, LONGEST);
    }
    this.eventRef = eventRef;
    this.day = day;
    this.start = start;
    this.minutes = minutes;
    this.roomRef = roomRef;
  }

  boolean isAt(LocalDate otherDay, LocalTime otherStart, UUID room) {
    return day.equals(otherDay) && start.equals(otherStart) && roomRef.equals(room);
  }

  UUID eventRef() {
    return eventRef;
  }

  LocalDate day() {
    return day;
  }

  LocalTime start() {
    return start;
  }

  int minutes() {
    return minutes;
  }

  UUID roomRef() {
    return roomRef;
  }

  UUID proposalRef() {
    return proposalRef;
  }
}
