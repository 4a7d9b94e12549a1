package org.plenary.programme;

import java.util.UUID;

/**
 * A session of the working copy.
 *
 * @param room where it takes place, or null
 */
public record SessionRow(
    UUID ref, long version, RoomLine room, SessionStatus status, SessionFacts facts) {}
