package org.plenary.programme;

/**
 * What tells every node that its copies are old.
 *
 * @param version grows with each publication and each redaction
 * @param redacted the version of the last redaction: older copies must not be shown even while the
 *     database is down
 */
public record PublishedState(long version, long redacted) {}
