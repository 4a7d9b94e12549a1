package org.plenary.programme;

import org.plenary.shared.LocalizedText;

/**
 * How a session differs from the revision before.
 *
 * @param was as it is published, null if it is new
 * @param now as it would be published, null if it is gone
 */
public record ProgrammeChange(Kind kind, PublishedSession was, PublishedSession now) {
  /** What happened to the session; the first that applies. */
  public enum Kind {
    ADDED,
    REMOVED,
    CANCELLED,
    RESTORED,
    MOVED,
    ROOM,
    SPEAKERS,
    TEXT,

    /** Files came or went, and nothing else; nobody is told. */
    FILES
  }

  /** The session of which this is said. */
  public PublishedSession session() {
    return now == null ? was : now;
  }

  /** Title of the session. */
  public LocalizedText title() {
    return session().title();
  }
}
