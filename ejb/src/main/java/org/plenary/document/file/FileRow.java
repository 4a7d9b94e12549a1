package org.plenary.document.file;

import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.Reason;

/**
 * A file as lists show it.
 *
 * @param name its name, harmless
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 * @param reason why it was refused, or why it still waits; null if there is nothing to say
 * @param checkAt when it is checked next; null unless it waits
 * @param putAt when it came
 * @param putBy who brought it: a login
 */
public record FileRow(
    UUID ref,
    String name,
    FileType type,
    long size,
    String sha256,
    FileState state,
    Reason reason,
    Instant checkAt,
    Instant putAt,
    String putBy) {
  public boolean isClean() {
    return state == FileState.CLEAN;
  }
}
