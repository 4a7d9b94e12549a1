package org.plenary.programme;

import java.time.Instant;

/**
 * A revision in the list of those of an event.
 *
 * @param number 1, 2, ...: shown as Rev.1, Rev.2
 */
public record RevisionLine(int number, Instant publishedAt, String publishedBy, boolean current) {}
