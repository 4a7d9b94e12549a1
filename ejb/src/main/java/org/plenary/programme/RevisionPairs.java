package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The revisions of a programme in pairs, for what is told of their differences. */
@Dependent
public class RevisionPairs {
  @Inject private ProgrammeRepository programmes;

  /** The number of the current revision; 0 before the first. */
  public int current(UUID event) {
    return programmes.current(event).map(Revision::number).orElse(0);
  }

  /**
   * What became of a programme from one revision to another; empty if one of them is not there. Two
   * queries.
   *
   * @param from number of the earlier one; 0 for what was before the first
   */
  public Optional<RevisionPair> between(UUID event, int from, int to) {
    Optional<PublishedProgramme> before = programme(event, from);
    if (from > 0 && before.isEmpty()) {
      return Optional.empty();
    }
    return programme(event, to).map(now -> RevisionPair.of(before.orElse(null), now));
  }

  private Optional<PublishedProgramme> programme(UUID event, int number) {
    return number == 0
        ? Optional.empty()
        : programmes.revision(event, number).map(Revision::programme);
  }
}
