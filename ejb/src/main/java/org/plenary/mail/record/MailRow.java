package org.plenary.mail.record;

import java.time.Instant;
import java.util.UUID;
import org.plenary.mail.MailState;

/**
 * A mail in the record.
 *
 * @param ref identity
 * @param recipient address, null if it went to a protected person
 * @param personRef of the directory, or null
 * @param eventRef the event that it is about, or null
 * @param language two-letter code
 * @param why key of the reason for which it did not leave or came back, or null
 * @param noted DELAYED, OUT_OF_OFFICE, or null
 * @param createdAt when it was written
 * @param sentAt when it left or was kept, or null
 */
public record MailRow(
    UUID ref,
    String recipient,
    UUID personRef,
    UUID eventRef,
    String language,
    String subject,
    MailState state,
    String why,
    String noted,
    Instant createdAt,
    Instant sentAt) {
  /** The same without what tells who a protected person is. */
  MailRow hidden() {
    return new MailRow(
        ref, null, personRef, eventRef, language, subject, state, why, noted, createdAt, sentAt);
  }

  /** Whether it went to a protected person. */
  public boolean isHidden() {
    return recipient == null;
  }
}
