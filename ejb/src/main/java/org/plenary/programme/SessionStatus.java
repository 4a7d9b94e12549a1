package org.plenary.programme;

/** Whether a session takes place; a removed one can be brought back. */
public enum SessionStatus {
  PLANNED,
  CANCELLED,
  REMOVED
}
