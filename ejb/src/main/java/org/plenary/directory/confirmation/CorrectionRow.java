package org.plenary.directory.confirmation;

import java.time.Instant;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;

/**
 * A correction that waits for approval.
 *
 * @param body State or organization of the present main role, or null
 * @param fields how many fields it changes
 */
public record CorrectionRow(
    UUID ref, PersonLine person, EntityLine body, Instant sentAt, long fields) {
  /** Whether the footnote on Kosovo is due. */
  public boolean isKosovo() {
    return body != null && body.isKosovo();
  }
}
