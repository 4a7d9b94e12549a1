package org.plenary.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail of the outbox.
 *
 * @param ref identity
 * @param recipient address
 * @param language two-letter code
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
    Instant sentAt) {}
