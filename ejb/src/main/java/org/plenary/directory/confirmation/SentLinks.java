package org.plenary.directory.confirmation;

import java.util.UUID;

/**
 * Links that were sent together.
 *
 * @param step by which they can be taken back
 * @param count how many
 */
public record SentLinks(UUID step, int count) {}
