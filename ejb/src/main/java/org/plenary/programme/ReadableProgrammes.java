package org.plenary.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.plenary.event.EventReader;
import org.plenary.event.EventService;
import org.plenary.programme.print.AgendaLayout;
import org.plenary.shared.Language;

/**
 * Published programmes of the events that the caller may know of. What it gives depends on who asks
 * and is kept nowhere; the pages that everyone reads are made from {@link PublishedProgrammes}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadableProgrammes {
  @Inject private PublishedReading reading;
  @Inject private AgendaPrints prints;
  @Inject private EventService events;

  /** The current revision of an event's programme. */
  public Optional<PublishedProgramme> current(String eventCode) {
    return known(eventCode).flatMap(reading::current);
  }

  /**
   * The current revision of an event's programme, if somebody with an account may know of it who is
   * not the caller.
   */
  public Optional<PublishedProgramme> currentFor(EventReader reader, String eventCode) {
    return Optional.of(eventCode)
        .filter(code -> events.mayKnow(reader, code))
        .flatMap(reading::current);
  }

  /** The number of the current revision of an event's programme, without its data. */
  public Optional<Integer> currentNumber(String eventCode) {
    return known(eventCode).flatMap(reading::currentNumber);
  }

  /** Two revisions side by side, as {@link PublishedProgrammes#compare} has them. */
  public Optional<PublishedComparison> compare(String eventCode, int from, int to) {
    return known(eventCode).flatMap(code -> reading.compare(code, from, to));
  }

  /** The document of the current revision, if it is made already. */
  public Optional<byte[]> print(String eventCode, Language language, AgendaLayout layout) {
    return known(eventCode).flatMap(code -> prints.ready(code, language, layout));
  }

  private Optional<String> known(String eventCode) {
    return Optional.of(eventCode).filter(code -> events.line(code).isPresent());
  }
}
