package org.plenary.programme;

import java.time.LocalDateTime;
import org.plenary.shared.LocalizedText;

/**
 * How a session differs from the revision before.
 *
 * @param title of the session
 * @param before when it began there, null if it is new
 * @param now when it begins now, null if it is gone
 */
public record ProgrammeChange(
    Kind kind, LocalizedText title, LocalDateTime before, LocalDateTime now) {
  /** What happened to the session; the first that applies. */
  public enum Kind {
    ADDED,
    REMOVED,
    CANCELLED,
    RESTORED,
    MOVED,
    ROOM,
    SPEAKERS,
    TEXT
  }
}
