package org.plenary.directory.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.shared.Bound;
import org.plenary.shared.PartialDate;

/**
 * An agreement in a list.
 *
 * @param ref identity
 * @param version to be named by an edit
 * @param imported whether it stands in the reference data
 * @param kind of instrument
 * @param parties States and organizations, in the order of the source
 * @param signed when, null if unknown
 * @param until the last day, month or year in which it is valid; open; or unknown
 * @param reminder of its end
 * @param reminderDue the day of the reminder, null if there is none
 * @param reminderDone when somebody saw to it, null if nobody has
 * @param subject what it is about, in the words of the source
 * @param source where it is known from
 */
public record AgreementLine(
    UUID ref,
    long version,
    boolean imported,
    AgreementKind kind,
    List<EntityLine> parties,
    PartialDate signed,
    Bound until,
    Reminder reminder,
    LocalDate reminderDue,
    Instant reminderDone,
    String subject,
    String source) {
  /** Whether there is a reminder that nobody has seen to. */
  public boolean isReminderOpen() {
    return reminderDue != null && reminderDone == null;
  }
}
