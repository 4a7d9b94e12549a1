package org.plenary.mail.record;

import java.time.LocalDate;
import java.util.UUID;
import org.plenary.mail.MailState;
import org.plenary.shared.PlainText;

/**
 * Which mails are meant; null stands for all.
 *
 * @param person mails written to this person, and to those who were merged into them
 * @param event mails about this event
 * @param mailing mails of this mailing
 * @param state where they are on their way
 * @param address the whole address that they went to
 * @param text a part of the subject
 * @param from written on this day (UTC) or later
 * @param to written on this day (UTC) or earlier
 */
public record MailFilter(
    UUID person,
    UUID event,
    UUID mailing,
    MailState state,
    @PlainText(max = 320) String address,
    @PlainText(max = 200) String text,
    LocalDate from,
    LocalDate to) {
  /** All mails. */
  public static MailFilter all() {
    return new MailFilter(null, null, null, null, null, null, null, null);
  }

  /** Mails to a person. */
  public static MailFilter to(UUID person) {
    return new MailFilter(person, null, null, null, null, null, null, null);
  }
}
