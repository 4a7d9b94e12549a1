package org.plenary.mail.mailing;

import java.util.UUID;

/**
 * What was made for an audience.
 *
 * @param key which one of its kind
 * @param letGo whether it was let go; else it is still drafted
 * @param own whether the caller made it
 */
public record MailingOfAudience(UUID ref, long version, String key, boolean letGo, boolean own) {}
