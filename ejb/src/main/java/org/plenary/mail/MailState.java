package org.plenary.mail;

/** Where a mail is on its way. */
public enum MailState {
  /** Waits for its time, or for somebody to send it. */
  QUEUED,
  /** Was handed to the mail server. */
  SENT,
  /** Stays here, since this is a demonstration. */
  KEPT,
  /** Was given up after several attempts. */
  FAILED,
  /** Was taken back before it left. */
  CANCELLED,
  /** Was handed to the mail server and came back for good. */
  BOUNCED
}
