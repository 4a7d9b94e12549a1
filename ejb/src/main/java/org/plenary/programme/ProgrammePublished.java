package org.plenary.programme;

/**
 * A revision was published.
 *
 * @param eventCode of the event
 * @param revision its number
 * @param version the number in {@code published_version} that it left behind
 */
public record ProgrammePublished(String eventCode, int revision, long version) {}
