package org.plenary.directory.correspondence;

/** Whether something is still to be done about an entry. */
public enum CorrespondenceState {
  /** Nothing is awaited. */
  NOTED,
  /** An answer is awaited, from the office or from the other side. */
  OPEN,
  ANSWERED,
  /** Closed without an answer, for a reason. */
  CLOSED
}
