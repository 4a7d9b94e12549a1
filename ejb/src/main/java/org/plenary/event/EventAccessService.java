package org.plenary.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.plenary.shared.DomainException;
import org.plenary.shared.Roles;

/** Who may know of events, and how they are joined online. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class EventAccessService {
  @Inject private EventRepository events;
  @Inject private JoinLinks links;
  @Inject private EventNews news;
  @Inject private jakarta.enterprise.event.Event<AudienceChanged> changed;

  /**
   * Opens or closes an event to people. Its side events are for nobody whom it is not for: they are
   * closed with it, and stay closed when it is opened again.
   *
   * @throws org.plenary.shared.StaleException if the event changed since the version read
   * @throws DomainException key {@code event.audience.wide} for a side event that more people would
   *     know of than of its conference
   * @throws org.plenary.shared.FieldException field {@code link}
   */
  public void change(@NotNull @Valid ChangeAccess command) {
    Event event = events.lock(command.ref());
    event.expectVersion(command.version());
    refuseWiderThanConference(event, command.audience());
    if (command.joinLink() != null) {
      links.keep(event.ref(), command.joinLink());
    }
    set(event, command.audience());
    for (Event child : events.children(event.code(), Readership.all())) {
      if (command.audience().isNarrowerThan(child.audience())) {
        set(child, command.audience());
      }
    }
    events.flush();
  }

  private void refuseWiderThanConference(Event event, Audience audience) {
    events
        .parentOf(event)
        .filter(conference -> conference.audience().isNarrowerThan(audience))
        .ifPresent(
            conference -> {
              throw new DomainException("event.audience.wide", conference.code());
            });
  }

  private void set(Event event, Audience audience) {
    Audience before = event.audience();
    if (before != audience) {
      event.isFor(audience);
      news.tellOfAudience(event, before);
      changed.fire(new AudienceChanged(event.line(), before, audience));
    }
  }
}
