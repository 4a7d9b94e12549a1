package org.plenary.mail.bounce;

import java.util.Set;

/**
 * What came back, as far as it could be understood.
 *
 * @param messageIds the mails that it may be about, with their angle brackets
 * @param recipients addresses that it is about, in lower case; with an automatic reply none
 * @param status what the mail server said (RFC 3463), or null
 */
public record ReturnedMail(
    Kind kind, Set<String> messageIds, Set<String> recipients, String status) {
  /** What it says. */
  public enum Kind {
    /** Was not delivered and will not be. */
    HARD,
    /** Is not delivered yet, or could not be for a reason that passes. */
    SOFT,
    /** Somebody's mailbox answers for them. */
    AUTOMATIC_REPLY
  }

  public ReturnedMail {
    messageIds = Set.copyOf(messageIds);
    recipients = Set.copyOf(recipients);
  }

  /** Neither addresses nor ids. */
  @Override
  public String toString() {
    return "ReturnedMail " + kind + " " + status;
  }
}
