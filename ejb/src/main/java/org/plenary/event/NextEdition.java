package org.plenary.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/**
 * The next edition of a series as it is proposed to the organizer.
 *
 * @param code {@code <series>-<ordinal>}, or {@code <series>-<year>} where editions have no number
 * @param ordinal the number after the highest one, or null where editions have none
 * @param kind as that of the edition it is made from
 * @param facts the facts of the edition it is made from, its dates shifted, without its theme, its
 *     co-organizers, its deadline and its note
 */
public record NextEdition(String code, Integer ordinal, EventKind kind, EventFacts facts) {
  /**
   * Proposes the next edition.
   *
   * @param series code of the series
   * @param editions of the series, the latest first, at least one
   * @param today an edition is never proposed for a year that is over
   */
  static NextEdition after(String series, List<Event> editions, Event from, LocalDate today) {
    Integer highest =
        editions.stream()
            .map(Event::ordinal)
            .filter(Objects::nonNull)
            .max(Integer::compare)
            .orElse(null);
    int lastYear = editions.getFirst().period().start().first().getYear();
    int year = Math.max(lastYear + 1, today.getYear());
    EventFacts old = from.facts();
    int years = year - old.start().first().getYear();
    PartialDate start = shift(old.start(), years);
    PartialDate end =
        old.end().precision() == PartialDate.Precision.DAY
            ? PartialDate.day(start.first().plusDays(length(old)))
            : shift(old.end(), years);
    Integer ordinal = highest == null ? null : (Integer) (highest + 1);
    EventFacts facts =
        new EventFacts(
            title(old.title(), from.ordinal(), ordinal),
            LocalizedText.empty(),
            start,
            end,
            old.city(),
            old.country(),
            old.venue(),
            old.zone(),
            old.languages(),
            List.of(),
            null,
            null);
    String code = series + "-" + (ordinal == null ? year : ordinal);
    return new NextEdition(code, ordinal, from.row().kind(), facts);
  }

  private static long length(EventFacts facts) {
    return facts.end().first().toEpochDay() - facts.start().first().toEpochDay();
  }

  /** The date some years later; a day moves to the nearest day of the same weekday. */
  static PartialDate shift(PartialDate date, int years) {
    LocalDate moved = date.first().plusYears(years);
    if (date.precision() != PartialDate.Precision.DAY) {
      return PartialDate.of(moved, date.precision());
    }
    DayOfWeek weekday = date.first().getDayOfWeek();
    int ahead = Math.floorMod(weekday.getValue() - moved.getDayOfWeek().getValue(), 7);
    return PartialDate.day(moved.plusDays(ahead > 3 ? ahead - 7 : ahead));
  }

  /** The title with its number raised, where it bears one: "26th ..." becomes "27th ...". */
  private static LocalizedText title(LocalizedText title, Integer from, Integer to) {
    LocalizedText result = title;
    for (var part : title.asMap().entrySet()) {
      result =
          result.with(part.getKey(), Ordinals.replace(part.getKey(), part.getValue(), from, to));
    }
    return result;
  }
}
