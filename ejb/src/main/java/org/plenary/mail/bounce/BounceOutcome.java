package org.plenary.mail.bounce;

/** What became of a mail that came back. */
public enum BounceOutcome {
  /** A mail of ours has bounced. */
  BOUNCED,
  /** It was noted on a mail of ours. */
  NOTED,
  /** It is about no mail of ours, or was known already. */
  IGNORED,
  /** It is no report that we know how to read: a letter, maybe. */
  NOT_UNDERSTOOD
}
