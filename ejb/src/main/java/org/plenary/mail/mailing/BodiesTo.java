package org.plenary.mail.mailing;

/** How States and organizations of an audience are reached. */
public enum BodiesTo {
  /** By the mailbox that is noted of them. */
  MAILBOX,
  /** By whoever heads them on the day on which the mail leaves. */
  HEAD
}
