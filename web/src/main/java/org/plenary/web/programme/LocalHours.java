package org.plenary.web.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import org.plenary.shared.Language;
import org.plenary.web.event.Cities;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Texts;

/** Hours of an event as people on the spot read them, also where its clocks are changed. */
final class LocalHours {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final ZoneId zone;
  private final Language language;

  LocalHours(ZoneId zone, Language language) {
    this.zone = zone;
    this.language = language;
  }

  /**
   * "09:30". An hour that the clocks show twice that night says which one is meant, "02:30
   * (UTC+2)"; one that they skip is the hour that they show instead.
   */
  String hour(LocalDateTime local) {
    ZonedDateTime moment = local.atZone(zone);
    String hour = HOUR.format(moment);
    boolean twice = zone.getRules().getValidOffsets(local).size() > 1;
    return twice ? hour + " (" + utc(moment.getOffset()) + ")" : hour;
  }

  /** "Vienna (UTC+2)", or "Vienna (UTC+2, from 31 October 2027 UTC+1)". */
  String zone(LocalDate first, LocalDate last) {
    String id = zone.getId();
    String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    ZonedDateTime start = first.atStartOfDay(zone);
    ZoneOffsetTransition next = zone.getRules().nextTransition(start.toInstant());
    String offset = utc(start.getOffset());
    if (next != null && !next.getDateTimeBefore().toLocalDate().isAfter(last)) {
      LocalDate day = next.getDateTimeBefore().toLocalDate();
      String then = utc(next.getOffsetAfter());
      offset =
          day.equals(first)
              ? then
              : Texts.in(language)
                  .of("programme.zone.changes", offset, Dates.in(language).day(day), then);
    }
    return Cities.in(language, city) + " (" + offset + ")";
  }

  /** "UTC+2", "UTC−3:30". */
  private static String utc(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds() / 60);
    String rest = minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60);
    return "UTC" + (offset.getTotalSeconds() < 0 ? "−" : "+") + minutes / 60 + rest;
  }
}
