package org.plenary.programme;

/** What a session is. */
public enum SessionKind {
  REGISTRATION,
  OPENING,
  KEYNOTE,
  WORKING_SESSION,
  PANEL,
  ROUND_TABLE,
  WORKSHOP,
  TRAINING,
  BRIEFING,
  MEETING,
  SIDE_EVENT,
  EXHIBITION,
  PRESS_CONFERENCE,
  BREAK,
  CLOSING,
  CEREMONY,
  RECEPTION
}
