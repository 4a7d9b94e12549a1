package org.plenary.group;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.plenary.shared.Bound;
import org.plenary.shared.PartialDate;

/**
 * The chairs of a group year by year, from the first year that is known to the last; the years in
 * between that no source covers are unknown, never vacant (rule 1).
 */
final class ChairYears {
  private ChairYears() {}

  /** One or more lines a year, latest year first. */
  static List<ChairYear> of(List<Chairmanship> chairmanships) {
    IntSummaryStatistics known =
        chairmanships.stream()
            .flatMap(chair -> chair.period().from().date().stream())
            .mapToInt(date -> date.first().getYear())
            .summaryStatistics();
    List<ChairYear> years = new ArrayList<>();
    for (int year = lastYear(chairmanships, known); known.getCount() > 0; year--) {
      if (year < known.getMin()) {
        break;
      }
      years.addAll(in(year, chairmanships));
    }
    return years;
  }

  private static int lastYear(List<Chairmanship> chairmanships, IntSummaryStatistics known) {
    int last = known.getMax();
    for (Chairmanship chair : chairmanships) {
      Bound to = chair.period().to();
      int year = to.date().map(PartialDate::first).map(d -> d.getYear()).orElse(last);
      if (chair.touches(year)) {
        last = Math.max(last, year);
      }
    }
    return last;
  }

  private static List<ChairYear> in(int year, List<Chairmanship> chairmanships) {
    List<ChairYear> found =
        chairmanships.stream()
            .filter(chair -> chair.period().from().date().isPresent() && chair.touches(year))
            .map(
                chair ->
                    new ChairYear(
                        year, chair.kind(), chair.organizations(), chair.note(), chair.source()))
            .toList();
    return found.isEmpty() ? List.of(ChairYear.unknown(year)) : found;
  }
}
