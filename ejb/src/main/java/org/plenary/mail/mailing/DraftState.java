package org.plenary.mail.mailing;

/** Where a draft is, or the mail that came of it. */
public enum DraftState {
  READY,
  /** Was taken out by hand. */
  REMOVED,
  /** Cannot be sent, for a reason. */
  LEFT_OUT,
  QUEUED,
  SENT,
  /** Stays here, since this is a demonstration. */
  KEPT,
  FAILED,
  BOUNCED,
  /** Did not leave, for a reason. */
  CANCELLED
}
