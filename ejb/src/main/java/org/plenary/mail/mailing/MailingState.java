package org.plenary.mail.mailing;

/** Where a mailing is, as readers see it. */
public enum MailingState {
  /** Has no drafts yet. */
  WRITING,
  /** Has drafts. */
  DRAFTED,
  /** Leaves at a time to come. */
  SCHEDULED,
  SENDING,
  /** Was stopped: some mails have left. */
  STOPPED,
  /** Nothing of it waits any more. */
  SENT;

  /** Whether text and audience may change. */
  public boolean isOpen() {
    return this == WRITING || this == DRAFTED;
  }
}
