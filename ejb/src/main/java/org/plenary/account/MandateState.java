package org.plenary.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.plenary.shared.Bound;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;

/**
 * What a role of the directory opens on a day to the account that rests on it. It opens on every
 * day on which the role is held or may be held: a month or a year counts from its first day and up
 * to its last, and an unknown bound shuts nobody out.
 */
public enum MandateState {
  /** It begins on a later day. */
  LATER,
  /** It is held, or may be. */
  HELD,
  /** It has ended. */
  ENDED,
  /** The directory does not record it any more. */
  GONE;

  /** The zone in which the days of roles begin, as everywhere in the directory. */
  public static final ZoneId ZONE = ZoneOffset.UTC;

  /**
   * @param period when the role is held, or null if it is not recorded any more
   */
  static MandateState on(LocalDate day, Period period) {
    if (period == null) {
      return GONE;
    }
    if (period.heldOn(day) != Period.Held.NO) {
      return HELD;
    }
    return firstDay(period).filter(day::isBefore).isPresent() ? LATER : ENDED;
  }

  /** The first day on which a role opens something; empty if it is open or unknown. */
  static Optional<LocalDate> firstDay(Period period) {
    return period.from().date().map(PartialDate::first);
  }

  /** The last day on which a role opens something; empty if it is open or unknown. */
  static Optional<LocalDate> lastDay(Period period) {
    Bound to = period.to();
    return to.date()
        .map(date -> to.kind() == Bound.Kind.DAY ? date.first().minusDays(1) : date.last());
  }
}
