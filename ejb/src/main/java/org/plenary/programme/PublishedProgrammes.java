package org.plenary.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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
}
