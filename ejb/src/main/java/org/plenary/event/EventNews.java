package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.shared.webhook.Announcement;
import org.plenary.shared.webhook.Announcements;
import org.plenary.shared.webhook.WebhookEvent;
import org.plenary.shared.webhook.WebhookEvents;

/** What programs elsewhere are told of events: what everyone may know. */
@Dependent
class EventNews implements WebhookEvents {
  static final String ANNOUNCED = "event.announced";
  static final String CHANGED = "event.changed";
  static final String REGISTRATION_OPENED = "event.registration_opened";
  static final String REGISTRATION_CLOSED = "event.registration_closed";
  static final String CANCELLED = "event.cancelled";
  static final String POSTPONED = "event.postponed";
  static final String BEGUN = "event.begun";
  static final String CONCLUDED = "event.concluded";

  @Inject private Announcements announcements;

  @Override
  public List<WebhookEvent> events() {
    return Stream.of(
            ANNOUNCED,
            CHANGED,
            REGISTRATION_OPENED,
            REGISTRATION_CLOSED,
            BEGUN,
            CONCLUDED,
            POSTPONED,
            CANCELLED)
        .map(key -> WebhookEvent.of(key, "event", "code", "stage"))
        .toList();
  }

  /** An event took a step. */
  void tell(LifeStep step, Stage before, Event event) {
    if (before == Stage.DRAFT && step != LifeStep.ANNOUNCE) {
      tell(ANNOUNCED, event);
    }
    switch (step) {
      case ANNOUNCE -> tell(ANNOUNCED, event);
      case OPEN_REGISTRATION -> tell(REGISTRATION_OPENED, event);
      case CLOSE_REGISTRATION -> tell(REGISTRATION_CLOSED, event);
      case BEGIN -> tell(BEGUN, event);
      case CONCLUDE -> tell(CONCLUDED, event);
      case POSTPONE -> tell(POSTPONED, event);
      case CANCEL -> tell(CANCELLED, event);
      case ARCHIVE, RESCHEDULE, REOPEN -> tell(CHANGED, event);
      case CLEAR, WITHDRAW_CLEARANCE -> {
        // concerns the office alone
      }
    }
  }

  /** Others may know of an event than before: who was told of it learns that it is gone. */
  void tellOfAudience(Event event, Audience before) {
    if (event.stage().isPublic() && before == Audience.PUBLIC) {
      announce(CHANGED, event);
    } else {
      tell(CHANGED, event);
    }
  }

  /** Something has become of an event. */
  void tell(String key, Event event) {
    if (Readership.everyone().mayKnow(event)) {
      announce(key, event);
    }
  }

  private void announce(String key, Event event) {
    announcements.announce(
        Announcement.of(
            key,
            event.ref(),
            Map.of("event", event.ref(), "code", event.code(), "stage", event.stage())));
  }
}
