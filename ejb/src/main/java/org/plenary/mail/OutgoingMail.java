package org.plenary.mail;

import java.time.Instant;

/**
 * A mail that is due.
 *
 * @param id of its row
 * @param messageId the same at every attempt, with its angle brackets
 * @param language two-letter code of subject and body
 * @param attempts how often it was tried, this time included
 */
public record OutgoingMail(
    long id,
    String messageId,
    String recipient,
    String language,
    String subject,
    String body,
    Instant writtenAt,
    int attempts) {}
