package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.plenary.event.EventService;
import org.plenary.shared.webhook.Announcement;
import org.plenary.shared.webhook.Announcements;
import org.plenary.shared.webhook.WebhookEvent;
import org.plenary.shared.webhook.WebhookEvents;

/** Programs elsewhere are told of each revision of a programme that everyone may read. */
@Dependent
class ProgrammeNews implements WebhookEvents {
  private static final String PUBLISHED = "programme.published";

  @Inject private Announcements announcements;
  @Inject private EventService events;

  @Override
  public List<WebhookEvent> events() {
    return List.of(WebhookEvent.of(PUBLISHED, "event", "code", "revision"));
  }

  void tell(@Observes ProgrammePublished published) {
    if (!events.isOpen(published.eventCode())) {
      return;
    }
    announcements.announce(
        Announcement.of(
            PUBLISHED,
            published.eventRef(),
            Map.of(
                "event",
                published.eventRef(),
                "code",
                published.eventCode(),
                "revision",
                published.revision())));
  }
}
