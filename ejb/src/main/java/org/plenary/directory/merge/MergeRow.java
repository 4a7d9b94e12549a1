package org.plenary.directory.merge;

import java.time.Instant;
import java.util.UUID;
import org.plenary.directory.PersonLine;

/**
 * A merge in a list.
 *
 * @param ref of the merge
 * @param version to be named by an undo
 * @param survivor who remained, null if they are gone since
 * @param survivorRef of the same
 * @param mergedName how the merged person was called, as everybody may see it; "" if nobody may any
 *     more
 * @param mergedBy a login
 * @param undoneBy a login, null if it was not undone
 * @param undoneAt null if it was not undone
 */
public record MergeRow(
    UUID ref,
    long version,
    PersonLine survivor,
    UUID survivorRef,
    UUID mergedRef,
    String mergedName,
    String mergedBy,
    Instant mergedAt,
    String undoneBy,
    Instant undoneAt) {
  public boolean isUndone() {
    return undoneAt != null;
  }
}
