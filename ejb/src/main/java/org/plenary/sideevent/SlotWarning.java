package org.plenary.sideevent;

import org.plenary.shared.LocalizedText;

/**
 * What an organizer should look at before a proposal gets a slot.
 *
 * @param other what it collides with, or null
 */
public record SlotWarning(Kind kind, LocalizedText other) {
  /** What it is about. */
  public enum Kind {
    ROOM_TAKEN,
    SPEAKER_TWICE,
    ORGANIZATION_TWICE,
    CAPACITY,
    PLENARY
  }
}
