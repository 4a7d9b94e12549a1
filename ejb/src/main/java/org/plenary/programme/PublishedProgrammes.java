package org.plenary.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.plenary.event.EventService;

/**
 * Published programmes of events that everyone may know of, whoever asks; {@link
 * ReadableProgrammes} has those of other events for their readers. After a start they are held back
 * until what was hidden since a backup is hidden again: {@link
 * org.plenary.shared.StartingException}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublishedProgrammes {
  @Inject private ProgrammeRepository programmes;
  @Inject private PublishedConfirmation confirmation;
  @Inject private PublishedReading reading;
  @Inject private EventService events;

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
    return open(eventCode).flatMap(reading::current);
  }

  /** The number of the current revision of an event's programme, without its data. */
  public Optional<Integer> currentNumber(String eventCode) {
    return open(eventCode).flatMap(reading::currentNumber);
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
    return open(eventCode).flatMap(code -> reading.compare(code, from, to));
  }

  private Optional<String> open(String eventCode) {
    return Optional.of(eventCode).filter(events::isOpen);
  }
}
