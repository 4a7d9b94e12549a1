package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reads revisions, whoever asks. After a start they are held back until what was hidden since a
 * backup is hidden again: {@link org.plenary.shared.StartingException}.
 */
@Dependent
class PublishedReading {
  @Inject private ProgrammeRepository programmes;
  @Inject private RedactionGate gate;

  Optional<PublishedProgramme> current(String eventCode) {
    gate.pass();
    return programmes.current(eventCode).map(Revision::programme);
  }

  Optional<Integer> currentNumber(String eventCode) {
    gate.pass();
    return programmes.currentNumber(eventCode);
  }

  private Optional<PublishedProgramme> revision(String eventCode, int number) {
    return programmes.revision(eventCode, number).map(Revision::programme);
  }

  Optional<PublishedComparison> compare(String eventCode, int from, int to) {
    gate.pass();
    List<PublishedRevision> all = programmes.published(eventCode);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int other = to == 0 ? all.getFirst().number() : to;
    int one = from == 0 ? Math.max(1, other - 1) : from;
    Optional<PublishedProgramme> older = revision(eventCode, Math.min(one, other));
    Optional<PublishedProgramme> newer = revision(eventCode, Math.max(one, other));
    if (older.isEmpty() || newer.isEmpty()) {
      return Optional.empty();
    }
    List<ProgrammeChange> changes =
        ProgrammeChanges.between(older.get().sessions(), newer.get().sessions());
    return Optional.of(new PublishedComparison(older.get(), newer.get(), changes, all));
  }
}
