package org.plenary.mail.webhook;

/** How a target stands. */
public enum TargetState {
  /** Is told of its events. */
  ON,
  /** Did not take the last one; it is tried again. */
  FAILING,
  /** Failed for so long that nothing is sent until an administrator says so. */
  PAUSED,
  /** Is told of nothing. */
  OFF
}
