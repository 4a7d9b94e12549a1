package org.plenary.event;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of Easter, on which the office schedules nothing: Good Friday to Easter Monday of the
 * Western and of the Orthodox churches. Holds for the years 1900 to 2099.
 */
public final class Easter {
  private static final int JULIAN_LAG = 13;

  private Easter() {}

  /** Easter Sunday of the Western churches. */
  static LocalDate western(int year) {
    int century = year / 100;
    int golden = year % 19;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int full = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    return LocalDate.of(year, 3, 28).plusDays(full - weekday);
  }

  /** Easter Sunday of the Orthodox churches, in the civil calendar. */
  static LocalDate orthodox(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int day = moon + weekday + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(JULIAN_LAG);
  }

  /** Whether one of the days from the first to the last is such a day. */
  public static boolean touches(LocalDate first, LocalDate last) {
    return List.of(western(first.getYear()), orthodox(first.getYear())).stream()
        .anyMatch(
            sunday -> !last.isBefore(sunday.minusDays(2)) && !first.isAfter(sunday.plusDays(1)));
  }
}
