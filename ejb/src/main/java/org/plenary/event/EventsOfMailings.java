package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.mail.mailing.MailingEvent;
import org.plenary.mail.mailing.MailingEvents;
import org.plenary.shared.PageRequest;

/** The events that mailings may be about. */
@Dependent
class EventsOfMailings implements MailingEvents {
  private static final int SHOWN = 50;

  @Inject private EventService events;

  @Override
  public Optional<MailingEvent> find(UUID ref) {
    return Optional.ofNullable(events.lines(List.of(ref)).get(ref)).map(EventsOfMailings::event);
  }

  @Override
  public List<MailingEvent> recent() {
    List<UUID> refs =
        events.list(EventFilter.all(), new PageRequest(0, SHOWN)).rows().stream()
            .map(EventRow::ref)
            .toList();
    var lines = events.lines(refs);
    return refs.stream()
        .filter(lines::containsKey)
        .map(lines::get)
        .map(EventsOfMailings::event)
        .toList();
  }

  private static MailingEvent event(EventLine line) {
    return new MailingEvent(line.ref(), line.code(), line.title(), line.zone());
  }
}
