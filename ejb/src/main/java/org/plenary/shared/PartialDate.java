package org.plenary.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A date as precisely as its source gives it: a day, a month or a year. Immutable.
 *
 * <p>Written {@code 2019}, {@code 2019-04} or {@code 2019-04-08}, as in the reference data.
 */
public final class PartialDate implements Serializable, Comparable<PartialDate> {
  private static final long serialVersionUID = 1L;

  /** How much of the date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  private final LocalDate first;
  private final Precision precision;

  private PartialDate(LocalDate any, Precision precision) {
    this.precision = Objects.requireNonNull(precision);
    this.first =
        switch (precision) {
          case DAY -> any;
          case MONTH -> any.withDayOfMonth(1);
          case YEAR -> any.withDayOfYear(1);
        };
  }

  public static PartialDate day(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  public static PartialDate year(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  public static PartialDate of(LocalDate any, Precision precision) {
    return new PartialDate(any, precision);
  }

  /**
   * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
   *
   * @throws DomainException key {@code shared.date.malformed} for anything else
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> year(Integer.parseInt(text));
        case 7 -> new PartialDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
        case 10 -> day(LocalDate.parse(text));
        default -> throw new DomainException("shared.date.malformed", text);
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new DomainException("shared.date.malformed", text);
    }
  }

  /** The first day that it may mean. */
  public LocalDate first() {
    return first;
  }

  /** The last day that it may mean. */
  public LocalDate last() {
    return dayAfter().minusDays(1);
  }

  /** The first day that it cannot mean any more. */
  public LocalDate dayAfter() {
    return switch (precision) {
      case DAY -> first.plusDays(1);
      case MONTH -> first.plusMonths(1);
      case YEAR -> first.plusYears(1);
    };
  }

  public Precision precision() {
    return precision;
  }

  @Override
  public int compareTo(PartialDate other) {
    return first.compareTo(other.first);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && first.equals(that.first)
        && precision == that.precision;
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, precision);
  }

  /** As it stands in the data: {@code 2019}, {@code 2019-04} or {@code 2019-04-08}. */
  @Override
  public String toString() {
    return switch (precision) {
      case DAY -> first.toString();
      case MONTH -> YearMonth.from(first).toString();
      case YEAR -> Integer.toString(first.getYear());
    };
  }
}
