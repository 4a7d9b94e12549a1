package org.plenary.programme;

/** What a session is. */
public enum SessionKind {
  REGISTRATION,
  OPENING,
  KEYNOTE,
  PANEL,
  SIDE_EVENT,
  BREAK,
  CLOSING,
  RECEPTION
}
