package org.plenary.programme;

import java.util.UUID;

/**
 * Something of the working copy that an organizer should look at; it does not hinder publishing.
 *
 * @param session ref of the session that is shown with the warning
 * @param other the session that it collides with, or null
 * @param speaker who would be in both, or null; by name where there is one, else from the directory
 */
public record ProgrammeWarning(Kind kind, UUID session, SessionRow other, AppearanceLine speaker) {
  /** What there is to look at. */
  public enum Kind {
    /** Another session is in the same room at that time. */
    ROOM_TAKEN,
    /** Somebody appears in another session at that time. */
    SPEAKER_TWICE,
    /** The session lies outside the days of the event. */
    OUTSIDE_EVENT
  }
}
