package org.plenary.mail.delivery;

import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailParts;
import org.plenary.shared.mail.WrittenMail;

/**
 * A mail that is due.
 *
 * @param id of its row
 * @param ref identity
 * @param messageId the same at every attempt, with its angle brackets
 * @param recipient address, as it was written
 * @param language two-letter code of its text
 * @param aboutRef the record that it is about, or null
 * @param context to whom and on what occasion
 * @param parts what goes with the text
 * @param attempts how often it was tried, this time included
 */
public record OutgoingMail(
    long id,
    UUID ref,
    String messageId,
    String recipient,
    String language,
    WrittenMail text,
    UUID aboutRef,
    MailContext context,
    MailParts parts,
    Instant writtenAt,
    int attempts) {
  /** The same to another address. */
  OutgoingMail to(String address) {
    return new OutgoingMail(
        id, ref, messageId, address, language, text, aboutRef, context, parts, writtenAt, attempts);
  }

  /** Neither the recipient nor the text. */
  @Override
  public String toString() {
    return "OutgoingMail " + messageId;
  }
}
