package org.plenary.mail.mailing;

import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A mailing as lists show it.
 *
 * @param recipients how many drafts it has that go or went
 * @param left how many of its mails have left
 * @param dueAt when its mails may leave, or null
 */
public record MailingRow(
    UUID ref,
    LocalizedText subject,
    MailingState state,
    String audienceName,
    String madeBy,
    Instant madeAt,
    Instant dueAt,
    long recipients,
    long left) {}
