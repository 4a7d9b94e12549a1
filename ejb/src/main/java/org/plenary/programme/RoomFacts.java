package org.plenary.programme;

import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;

/**
 * What is known of a room.
 *
 * @param capacity how many people it holds, 1 to 100000, or null where it is unknown
 * @param booths booths for interpreters, 0 to 20
 */
public record RoomFacts(LocalizedText name, Integer capacity, int booths) {
  static final int MAX_NAME = 200;
  static final int MAX_CAPACITY = 100_000;
  static final int MAX_BOOTHS = 20;

  public RoomFacts {
    name = SessionFacts.checked("name", name, MAX_NAME, false);
  }

  /** A room of which only the name is known. */
  public static RoomFacts named(LocalizedText name) {
    return new RoomFacts(name, null, 0);
  }

  /**
   * Refuses what cannot be.
   *
   * @throws FieldException fields {@code name}, {@code capacity}, {@code booths}
   */
  void check() {
    if (name.isEmpty()) {
      throw new FieldException("name", "shared.required");
    }
    if (capacity != null && (capacity < 1 || capacity > MAX_CAPACITY)) {
      throw new FieldException("capacity", "programme.room.capacity.range", MAX_CAPACITY);
    }
    if (booths < 0 || booths > MAX_BOOTHS) {
      throw new FieldException("booths", "programme.room.booths.range", MAX_BOOTHS);
    }
  }
}
