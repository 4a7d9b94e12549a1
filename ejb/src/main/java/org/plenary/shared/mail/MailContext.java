package org.plenary.shared.mail;

import java.util.UUID;

/**
 * To whom and on what occasion a mail is written; each may be null.
 *
 * @param purpose key of its {@link MailPurpose}
 * @param personRef who it goes to, of the directory
 * @param eventRef the event that it is about
 * @param mailingRef the mailing that it is part of
 * @param unsubscribe address at which the recipient ends mailings (RFC 8058)
 */
public record MailContext(
    String purpose, UUID personRef, UUID eventRef, UUID mailingRef, String unsubscribe) {
  static final MailContext NONE = new MailContext(null, null, null, null, null);

  /** An occasion about an event, or about none. */
  public static MailContext of(String purpose, UUID eventRef) {
    return new MailContext(purpose, null, eventRef, null, null);
  }
}
