package org.plenary.programme;

import java.util.List;

/**
 * Two revisions of a programme side by side.
 *
 * @param from the older one
 * @param to the newer one; the same as the older one where there is only one
 * @param changes session by session, in the order of the newer one
 * @param revisions all that there are, the latest first
 */
public record PublishedComparison(
    PublishedProgramme from,
    PublishedProgramme to,
    List<ProgrammeChange> changes,
    List<PublishedRevision> revisions) {
  public PublishedComparison {
    changes = List.copyOf(changes);
    revisions = List.copyOf(revisions);
  }

  /** The number of the latest revision. */
  public int current() {
    return revisions.getFirst().number();
  }
}
