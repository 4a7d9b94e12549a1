package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Events for features that have found out themselves who may ask, such as by a link with a secret:
 * unlike {@link EventService} it does not look at the caller.
 */
@Dependent
public class EventLines {
  @Inject private EventRepository events;

  /** The event with this ref, in any stage. One query. */
  public Optional<EventLine> line(UUID ref) {
    return events.byRefs(List.of(ref)).stream().map(Event::line).findFirst();
  }
}
