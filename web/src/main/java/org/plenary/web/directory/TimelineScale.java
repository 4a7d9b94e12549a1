package org.plenary.web.directory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.plenary.directory.RoleTimeline;

/** Where days lie in the drawing of a timeline: in per cent of its width, as SVG takes them. */
public final class TimelineScale {
  private static final int MOST_YEARS = 8;

  /** Further to the right there is no room for a year. */
  private static final double LAST_LABEL = 0.94;

  private final RoleTimeline drawn;

  TimelineScale(RoleTimeline drawn) {
    this.drawn = drawn;
  }

  /** The place of a day from the left; days beyond the drawing lie at its edges. */
  public String at(LocalDate day) {
    return percent(share(day));
  }

  /**
   * The width of some days.
   *
   * @param to the day after the last; null for the end of the drawing
   */
  public String width(LocalDate from, LocalDate to) {
    return percent(Math.max(0, share(to == null ? drawn.to() : to) - share(from)));
  }

  /** The first days of those years that are written at the top: eight at most. */
  public List<LocalDate> getYears() {
    int first = drawn.from().getYear();
    int all = drawn.to().getYear() - first + 1;
    int step = (all + MOST_YEARS - 1) / MOST_YEARS;
    return IntStream.iterate(first, year -> year < first + all, year -> year + step)
        .mapToObj(year -> LocalDate.of(year, 1, 1))
        .filter(day -> share(day) < LAST_LABEL)
        .toList();
  }

  private double share(LocalDate day) {
    double all = ChronoUnit.DAYS.between(drawn.from(), drawn.to());
    double before = ChronoUnit.DAYS.between(drawn.from(), day);
    return Math.clamp(before / all, 0, 1);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * share);
  }
}
