package org.plenary.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Published programmes, open to everyone. After a start they are held back until what was hidden
 * since a backup is hidden again: {@link org.plenary.shared.StartingException}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublishedProgrammes {
  @Inject private ProgrammeRepository programmes;
  @Inject private PublishedConfirmation confirmation;
  @Inject private RedactionGate gate;

  /** The number that grows with each publication, in one query by primary key. */
  public long version() {
    return programmes.publishedVersion();
  }

  /** That number and the one of the last redaction, in the same query. */
  public PublishedState state() {
    PublishedState state = programmes.publishedState();
    confirmation.note();
    return state;
  }

  /** The current revision of an event's programme. */
  public Optional<PublishedProgramme> current(String eventCode) {
    gate.pass();
    return programmes.current(eventCode).map(Revision::programme);
  }

  /** The number of the current revision of an event's programme, without its data. */
  public Optional<Integer> currentNumber(String eventCode) {
    gate.pass();
    return programmes.currentNumber(eventCode);
  }

  /** A revision, current or not. */
  public Optional<PublishedProgramme> revision(String eventCode, int number) {
    gate.pass();
    return programmes.revision(eventCode, number).map(Revision::programme);
  }

  /**
   * Two revisions side by side, whichever of them is named first; names hidden since stand in
   * neither.
   *
   * @param from number of a revision, or 0 for the one before the other
   * @param to number of a revision, or 0 for the latest
   * @return nothing where there is no such revision
   */
  public Optional<PublishedComparison> compare(String eventCode, int from, int to) {
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
