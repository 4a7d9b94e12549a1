package org.plenary.programme;

/**
 * Names were taken out of revisions.
 *
 * @param version the number in {@code published_version} that this left behind: whatever was made
 *     before it is not to be shown any more
 */
public record ProgrammeRedacted(long version) {}
