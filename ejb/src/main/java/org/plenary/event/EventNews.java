package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.plenary.shared.webhook.Announcement;
import org.plenary.shared.webhook.Announcements;
import org.plenary.shared.webhook.WebhookEvent;
import org.plenary.shared.webhook.WebhookEvents;

/** What programs elsewhere are told of events; of drafts nothing. */
@Dependent
class EventNews implements WebhookEvents {
  static final String ANNOUNCED = "event.announced";
  static final String CHANGED = "event.changed";
  static final String REGISTRATION_OPENED = "event.registration_opened";
  static final String REGISTRATION_CLOSED = "event.registration_closed";
  static final String CANCELLED = "event.cancelled";

  @Inject private Announcements announcements;

  @Override
  public List<WebhookEvent> events() {
    return List.of(ANNOUNCED, CHANGED, REGISTRATION_OPENED, REGISTRATION_CLOSED, CANCELLED).stream()
        .map(key -> WebhookEvent.of(key, "event", "code", "stage"))
        .toList();
  }

  /** Something has become of an event. */
  void tell(String key, Event event) {
    if (event.stage().isPublic()) {
      announcements.announce(
          Announcement.of(
              key,
              event.ref(),
              Map.of("event", event.ref(), "code", event.code(), "stage", event.stage())));
    }
  }
}
