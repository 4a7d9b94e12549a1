package org.plenary.programme;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * A session of the working copy.
 *
 * @param room where it takes place, or null
 * @param stale languages whose text nobody has looked at since the English one changed
 */
public record SessionRow(
    UUID ref,
    long version,
    RoomLine room,
    SessionStatus status,
    SessionFacts facts,
    List<Language> stale) {}
