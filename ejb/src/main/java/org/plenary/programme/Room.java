package org.plenary.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LocalizedText;

/** A room of an event, in the order of the house. */
@Entity
@Table(name = "programme_room")
public class Room extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "name", nullable = false)
  private LocalizedText name;

  @Column(name = "capacity")
  private Integer capacity;

  @Column(name = "booths", nullable = false)
  private int booths;

  @Column(name = "position", nullable = false)
  private int position;

  protected Room() {}

  public Room(UUID eventRef, RoomFacts facts, int position) {
    this.eventRef = eventRef;
    this.position = position;
    edit(facts);
  }

  /** Replaces what is known of it. */
  public final void edit(RoomFacts facts) {
    facts.check();
    name = facts.name();
    capacity = facts.capacity();
    booths = facts.booths();
  }

  /** Stands at another place among the rooms. */
  void standAt(int place) {
    position = place;
  }

  public UUID eventRef() {
    return eventRef;
  }

  RoomFacts facts() {
    return new RoomFacts(name, capacity, booths);
  }

  RoomLine line() {
    return new RoomLine(ref(), version(), name, capacity, booths);
  }
}
