package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.webhook.Announcement;
import org.plenary.shared.webhook.Announcements;
import org.plenary.shared.webhook.WebhookEvent;
import org.plenary.shared.webhook.WebhookEvents;

/** What programs elsewhere are told of registrations: never whose they are. */
@Dependent
class RegistrationNews implements WebhookEvents {
  private static final String RECEIVED = "registration.received";
  private static final String WAITING = "registration.waiting";
  private static final String CONFIRMED = "registration.confirmed";
  private static final String REFUSED = "registration.refused";
  private static final String CANCELLED = "registration.cancelled";

  @Inject private Announcements announcements;

  @Override
  public List<WebhookEvent> events() {
    return List.of(RECEIVED, WAITING, CONFIRMED, REFUSED, CANCELLED).stream()
        .map(key -> WebhookEvent.of(key, "registration", "event", "category", "status"))
        .toList();
  }

  /** It was made; also where it stands then. */
  void received(Registration registration) {
    tell(RECEIVED, registration, Duration.ZERO);
    if (registration.status() == RegistrationStatus.CONFIRMED) {
      tell(CONFIRMED, registration, Duration.ZERO);
    } else if (registration.status() == RegistrationStatus.WAITLISTED) {
      tell(WAITING, registration, Duration.ZERO);
    }
  }

  /**
   * It was confirmed, refused or cancelled.
   *
   * @param delay how long this can be undone
   */
  void decided(Registration registration, Duration delay) {
    String key =
        switch (registration.status()) {
          case CONFIRMED -> CONFIRMED;
          case REFUSED -> REFUSED;
          default -> CANCELLED;
        };
    tell(key, registration, delay);
  }

  /** What was decided was undone. */
  void undone(UUID registrationRef) {
    announcements.cancelHeld(registrationRef);
  }

  private void tell(String key, Registration registration, Duration delay) {
    if (!announcements.isWanted(key)) {
      return;
    }
    announcements.announce(
        Announcement.of(
                key,
                registration.ref(),
                Map.of(
                    "registration",
                    registration.ref(),
                    "event",
                    registration.eventRef(),
                    "category",
                    registration.category().code(),
                    "status",
                    registration.status()))
            .heldFor(delay));
  }
}
