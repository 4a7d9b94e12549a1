package org.plenary.programme;

import java.util.UUID;

/**
 * A revision was published.
 *
 * @param eventRef of the event
 * @param eventCode of the event
 * @param revision its number
 * @param version the number in {@code published_version} that it left behind
 */
public record ProgrammePublished(UUID eventRef, String eventCode, int revision, long version) {}
