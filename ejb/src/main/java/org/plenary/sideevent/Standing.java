package org.plenary.sideevent;

/** Whether proposals can be made: by the clock alone. */
public enum Standing {
  AHEAD,
  OPEN,
  CLOSED
}
