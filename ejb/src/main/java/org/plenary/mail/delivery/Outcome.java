package org.plenary.mail.delivery;

import java.util.UUID;

/**
 * What came of an attempt to send a mail.
 *
 * @param lease under which it was claimed
 * @param why key of the reason for which it was not sent, or null
 * @param answer what the mail server said, or null
 */
public record Outcome(Kind kind, OutgoingMail mail, UUID lease, String why, String answer) {
  /** What becomes of the mail. */
  public enum Kind {
    /** The mail server took it. */
    SENT,
    /** It is tried again, and given up in the end. */
    LATER,
    /** It is never tried again. */
    NEVER,
    /** It was not tried: as if it had not been claimed. */
    UNTRIED
  }

  static Outcome sent(Task task, String answer) {
    return new Outcome(Kind.SENT, task.mail(), task.lease(), null, answer);
  }

  static Outcome later(Task task, String why, String answer) {
    return new Outcome(Kind.LATER, task.mail(), task.lease(), why, answer);
  }

  static Outcome never(Task task, String why, String answer) {
    return new Outcome(Kind.NEVER, task.mail(), task.lease(), why, answer);
  }

  static Outcome untried(Task task) {
    return new Outcome(Kind.UNTRIED, task.mail(), task.lease(), null, null);
  }

  /** Without the answer, which may name the recipient. */
  @Override
  public String toString() {
    return kind + " " + mail;
  }
}
