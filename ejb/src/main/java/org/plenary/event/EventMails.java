package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.mail.template.MailEvent;
import org.plenary.mail.template.MailEvents;
import org.plenary.shared.NotFoundException;

/** Tells the templates of mails which events there are; organizers write for all of them. */
@Dependent
public class EventMails implements MailEvents {
  @Inject private EventRepository events;

  @Override
  public Optional<MailEvent> find(UUID ref) {
    try {
      Event event = events.byRef(ref);
      return Optional.of(new MailEvent(event.ref(), event.code(), event.line().title()));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }
}
