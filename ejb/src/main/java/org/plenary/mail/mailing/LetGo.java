package org.plenary.mail.mailing;

import java.time.Instant;

/**
 * What came of letting a mailing go.
 *
 * @param by login of who did
 * @param count how many mails wait
 * @param due when they may leave
 * @param already whether it had been let go before
 */
public record LetGo(String by, long count, Instant due, boolean already) {}
