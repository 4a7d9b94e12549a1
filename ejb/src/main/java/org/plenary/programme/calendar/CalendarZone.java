package org.plenary.programme.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The definition of a zone that a calendar carries along: what was observed when the first entry
 * begins, each change until the last one ends, and the next change. Made of Java's own rules, so
 * that nothing is asked of another host, and no longer than it must be.
 */
final class CalendarZone {
  private CalendarZone() {}

  /** Whether entries of this zone are written as UTC, which needs no definition. */
  static boolean isUtc(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC);
  }

  /**
   * The definition.
   *
   * @param first earliest local time in the calendar
   * @param last latest local time in the calendar
   */
  static VTimeZone of(ZoneId zone, LocalDateTime first, LocalDateTime last) {
    ZoneRules rules = zone.getRules();
    List<Observance> observances = new ArrayList<>();
    ZonedDateTime begin = first.atZone(zone);
    ZoneOffsetTransition before = rules.previousTransition(begin.toInstant().plusSeconds(1));
    if (before == null) {
      ZoneOffset offset = begin.getOffset();
      observances.add(observance(zone, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset));
    } else {
      observances.add(observance(zone, before));
    }
    ZoneOffsetTransition next = rules.nextTransition(begin.toInstant());
    while (next != null && next.getDateTimeBefore().isBefore(last)) {
      observances.add(observance(zone, next));
      next = rules.nextTransition(next.getInstant());
    }
    if (next != null) {
      observances.add(observance(zone, next)); // some calendars want both kinds
    }
    return new VTimeZone(
        new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
  }

  private static Observance observance(ZoneId zone, ZoneOffsetTransition change) {
    return observance(
        zone, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
  }

  /** What holds from a local time, read on the clock as it was before, on. */
  private static Observance observance(
      ZoneId zone, LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
    ZonedDateTime after = onset.atOffset(from).atZoneSameInstant(zone);
    boolean summer = zone.getRules().isDaylightSavings(after.toInstant());
    PropertyList properties =
        new PropertyList(
            List.of(
                new DtStart<>(onset),
                new TzOffsetFrom(from),
                new TzOffsetTo(to),
                new TzName(DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(after))));
    return summer ? new Daylight(properties) : new Standard(properties);
  }
}
