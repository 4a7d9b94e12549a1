package org.plenary.mail.record;

import java.time.Instant;
import java.util.List;

/**
 * A mail with its content as it was sent. Links that somebody else may follow are masked.
 *
 * @param messageId with its angle brackets
 * @param text null if it went to a protected person, or was deleted
 * @param html the same as HTML, or null
 * @param calendar the iCalendar object in it, or null
 * @param files names of the files that went with it
 * @param answer what the mail server said last, or null
 * @param dueAt when it may leave
 * @param notedAt when something came back, or null
 * @param contentDeletedAt when the text was deleted, or null
 */
public record MailDetail(
    MailRow row,
    String messageId,
    String purpose,
    String text,
    String html,
    String calendar,
    List<String> files,
    String answer,
    int attempts,
    Instant dueAt,
    Instant notedAt,
    Instant contentDeletedAt) {
  public MailDetail {
    files = List.copyOf(files);
  }

  MailDetail hidden() {
    return new MailDetail(
        row.hidden(),
        messageId,
        purpose,
        null,
        null,
        null,
        List.of(),
        null,
        attempts,
        dueAt,
        notedAt,
        contentDeletedAt);
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "MailDetail " + row.ref();
  }
}
