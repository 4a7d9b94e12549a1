package org.plenary.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;

/** A room of an event, in the order of the house. */
@Entity
@Table(name = "programme_room")
public class Room extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "name", nullable = false)
  private LocalizedText name;

  @Column(name = "position", nullable = false)
  private int position;

  protected Room() {}

  public Room(UUID eventRef, LocalizedText name, int position) {
    if (name == null || name.isEmpty()) {
      throw new FieldException("name", "shared.required");
    }
    this.eventRef = eventRef;
    this.name = SessionFacts.checked("name", name, SessionFacts.MAX_TITLE, false);
    this.position = position;
  }

  public LocalizedText name() {
    return name;
  }

  public UUID eventRef() {
    return eventRef;
  }

  RoomLine line() {
    return new RoomLine(ref(), name);
  }
}
