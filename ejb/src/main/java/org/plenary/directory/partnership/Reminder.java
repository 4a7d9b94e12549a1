package org.plenary.directory.partnership;

import java.io.Serializable;
import java.time.LocalDate;
import org.plenary.shared.Bound;
import org.plenary.shared.FieldException;

/**
 * When the office is reminded of the end of an agreement: on a day, or some months before the end;
 * both null for no reminder.
 *
 * @param on a day
 * @param months before the first day of the end, 0 to 120
 */
public record Reminder(LocalDate on, Integer months) implements Serializable {
  private static final int MOST = 120;

  /**
   * @throws FieldException on {@code remindMonths}, if both are given or there are too many months
   */
  public Reminder {
    if (months != null && on != null) {
      throw new FieldException("remindMonths", "directory.agreement.remind.both");
    }
    if (months != null && (months < 0 || months > MOST)) {
      throw new FieldException("remindMonths", "directory.agreement.remind.range", MOST);
    }
  }

  /** No reminder. */
  public static Reminder none() {
    return new Reminder(null, null);
  }

  public boolean isNone() {
    return on == null && months == null;
  }

  /**
   * The day of the reminder, null if there is none.
   *
   * @throws FieldException on {@code remindMonths}, if it depends on an end that is not known
   */
  LocalDate due(Bound until) {
    if (months == null) {
      return on;
    }
    return until
        .date()
        .map(end -> end.first().minusMonths(months))
        .orElseThrow(() -> new FieldException("remindMonths", "directory.agreement.remind.noEnd"));
  }
}
