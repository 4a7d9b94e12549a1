package org.plenary.mail.record;

import java.time.Instant;
import java.util.UUID;
import org.plenary.mail.MailState;

/**
 * A mail of the outbox.
 *
 * @param ref identity
 * @param recipient address, null if it is that of a protected person
 * @param language two-letter code
 * @param body null for a protected person
 * @param dueAt when it may leave
 * @param sentAt when it left or was kept, or null
 */
public record MailRow(
    UUID ref,
    String recipient,
    String language,
    String subject,
    String body,
    MailState state,
    Instant createdAt,
    Instant dueAt,
    Instant sentAt) {
  /** The same without what tells who a protected person is. */
  MailRow hidden() {
    return new MailRow(ref, null, language, subject, null, state, createdAt, dueAt, sentAt);
  }

  /** Whether it went to a protected person. */
  public boolean isHidden() {
    return recipient == null;
  }
}
