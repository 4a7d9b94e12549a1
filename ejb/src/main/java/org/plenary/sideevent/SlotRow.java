package org.plenary.sideevent;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A slot.
 *
 * @param day and hour local to the zone of the conference
 * @param room its name; empty for a room that was removed
 * @param capacity how many people the room holds, or null where it is unknown
 * @param proposal to which it is given, or null
 */
public record SlotRow(
    UUID ref,
    LocalDate day,
    LocalTime start,
    int minutes,
    UUID roomRef,
    LocalizedText room,
    Integer capacity,
    UUID proposal) {
  public boolean isFree() {
    return proposal == null;
  }

  /** When it ends; earlier than it begins where that is after midnight. */
  public LocalTime end() {
    return start.plusMinutes(minutes);
  }
}
