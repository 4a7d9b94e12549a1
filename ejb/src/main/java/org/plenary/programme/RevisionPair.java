package org.plenary.programme;

import java.util.List;

/**
 * Two revisions of a programme, and what differs.
 *
 * @param before the earlier one; null where everything is new
 * @param now the later one
 * @param changes session by session, in the order of the later one
 */
public record RevisionPair(
    PublishedProgramme before, PublishedProgramme now, List<ProgrammeChange> changes) {
  static RevisionPair of(PublishedProgramme before, PublishedProgramme now) {
    return new RevisionPair(
        before,
        now,
        ProgrammeChanges.between(before == null ? List.of() : before.sessions(), now.sessions()));
  }
}
