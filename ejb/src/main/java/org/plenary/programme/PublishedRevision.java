package org.plenary.programme;

import java.time.Instant;

/**
 * A published revision as everyone may know of it.
 *
 * @param number 1, 2, ...: shown as Rev.1, Rev.2
 */
public record PublishedRevision(int number, Instant publishedAt) {}
