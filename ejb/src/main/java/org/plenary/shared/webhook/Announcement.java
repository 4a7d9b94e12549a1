package org.plenary.shared.webhook;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that has happened.
 *
 * @param event key of its {@link WebhookEvent}
 * @param recordRef the record; what is announced of one record arrives in order
 * @param data exactly the fields of the event; a value is a text, a number or a ref, or null
 * @param delay how long it is held before it may leave: the undo window of a bulk action, or zero
 */
public record Announcement(String event, UUID recordRef, Map<String, Object> data, Duration delay) {
  public Announcement {
    Objects.requireNonNull(event);
    Objects.requireNonNull(recordRef);
  }

  /** One that may leave at once. */
  public static Announcement of(String event, UUID recordRef, Map<String, Object> data) {
    return new Announcement(event, recordRef, data, Duration.ZERO);
  }

  /** The same, held for some time. */
  public Announcement heldFor(Duration time) {
    return new Announcement(event, recordRef, data, time);
  }
}
