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
   * @param today an edition is never proposed for days that are over
   */
  static NextEdition after(String series, List<Event> editions, Event from, LocalDate today) {
    Integer highest =
        editions.stream()
            .map(Event::ordinal)
            .filter(Objects::nonNull)
            .max(Integer::compare)
            .orElse(null);
    int lastYear = editions.getFirst().period().start().first().getYear();
    EventFacts old = from.facts();
    int year = Math.max(lastYear + 1, today.getYear());
    if (end(old, year).last().isBefore(today)) {
      year++;
    }
    PartialDate start = start(old, year);
    PartialDate end = end(old, year);
    Integer ordinal = highest == null ? null : (Integer) (highest + 1);
    EventFacts bare =
        new EventFacts(
            title(old, from.ordinal(), ordinal, start.first().getYear()),
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
    EventFacts facts = bare.heldBy(old.hosts(), LocalizedText.empty());
    String code = series + "-" + (ordinal == null ? year : ordinal);
    return new NextEdition(code, ordinal, from.row(null).kind(), facts);
  }

  private static PartialDate start(EventFacts old, int year) {
    PartialDate start = shift(old.start(), year - old.start().first().getYear());
    boolean days = start.precision() == PartialDate.Precision.DAY;
    return days && Easter.touches(start.first(), start.first().plusDays(length(old)))
        ? PartialDate.day(start.first().plusWeeks(1))
        : start;
  }

  private static PartialDate end(EventFacts old, int year) {
    return old.end().precision() == PartialDate.Precision.DAY
            && old.start().precision() == PartialDate.Precision.DAY
        ? PartialDate.day(start(old, year).first().plusDays(length(old)))
        : shift(old.end(), year - old.start().first().getYear());
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

  /** The title with its number and year raised, where it bears them: "26th ..." to "27th ...". */
  private static LocalizedText title(EventFacts old, Integer from, Integer to, int year) {
    String oldYear = "\\b" + old.start().first().getYear() + "\\b";
    LocalizedText result = old.title();
    for (var part : old.title().asMap().entrySet()) {
      String numbered = Ordinals.replace(part.getKey(), part.getValue(), from, to);
      result = result.with(part.getKey(), numbered.replaceAll(oldYear, String.valueOf(year)));
    }
    return result;
  }
}
