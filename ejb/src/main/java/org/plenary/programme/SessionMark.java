package org.plenary.programme;

/** What applies to a session beyond its facts; published. Without any it is open to all. */
public enum SessionMark {
  /** For delegations and those invited only. */
  CLOSED,
  /** Accredited media are admitted. */
  MEDIA,
  /** Shown on the Internet while it takes place. */
  LIVESTREAM,
  /** Nobody takes photographs: somebody in the room may be at risk. */
  NO_PHOTOGRAPHY,
  /** Neither sound nor picture is kept. */
  NO_RECORDING
}
