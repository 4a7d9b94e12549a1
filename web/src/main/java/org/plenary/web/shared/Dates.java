package org.plenary.web.shared;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.plenary.shared.Bound;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;

/**
 * Dates as people of one language write them. Moments are shown in the office's zone; the days of
 * an event are its own and need none. What is unknown is shown as unknown.
 */
public final class Dates {
  /** Where the office is. */
  public static final ZoneId OFFICE = ZoneId.of("Europe/Vienna");

  private final ULocale locale;
  private final Texts texts;

  private Dates(Language language) {
    locale = ULocale.forLocale(language.locale());
    texts = Texts.in(language);
  }

  public static Dates in(Language language) {
    return new Dates(language);
  }

  /** 8 April 2019; "" for null. */
  public String day(LocalDate day) {
    return day == null ? "" : format("yMMMMd", day);
  }

  /** Monday 8 April; "" for null. */
  public String weekday(LocalDate day) {
    return day == null ? "" : format("EEEEMMMMd", day);
  }

  /**
   * 8–9 April 2019, or one day where both are the same.
   *
   * @param first the first day
   * @param last the last day, or null for one day
   */
  public String days(LocalDate first, LocalDate last) {
    if (first == null || last == null || first.equals(last)) {
      return day(first);
    }
    DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    String range = format.format(new DateInterval(millis(first), millis(last)));
    boolean sameMonth = first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
    // Italian pads the days of a range ("08–09 aprile") but not a single day
    return range
        .replaceAll("\\b0(\\d)", "$1")
        .replaceAll("[\\s\u2009]*[–—][\\s\u2009]*", sameMonth ? "–" : " – ");
  }

  /** 3 Feb 2019, 10:12, in the office's zone; "" for null. */
  public String moment(Instant moment) {
    if (moment == null) {
      return "";
    }
    DateFormat format = DateFormat.getInstanceForSkeleton("yMMMdHm", locale);
    format.setTimeZone(TimeZone.getTimeZone(OFFICE.getId()));
    return format.format(Date.from(moment));
  }

  /** As precise as it is: 8 April 2019, April 2019 or 2019; "unknown" for null. */
  public String date(PartialDate date) {
    if (date == null) {
      return texts.get("layout.unknown");
    }
    return switch (date.precision()) {
      case DAY -> day(date.first());
      case MONTH -> format("yMMMM", date.first());
      case YEAR -> String.valueOf(date.first().getYear());
    };
  }

  /**
   * Since April 2019; 2016–2019; until 2020, start unknown. The last day shown is the last held.
   */
  public String period(Period period) {
    if (period == null) {
      return texts.get("layout.period.unknown");
    }
    Bound from = period.from();
    Bound to = period.to();
    String first = from.date().map(this::date).orElse("");
    String last = to.date().map(this::lastHeld).orElse("");
    if (from.date().isPresent() && to.date().isPresent()) {
      return first.equals(last) ? first : first + " – " + last;
    }
    if (from.date().isPresent()) {
      String since = to.isOpen() ? "layout.period.since" : "layout.period.endUnknown";
      return texts.of(since, inSentence(from.date().get(), first));
    }
    if (to.date().isPresent()) {
      String until = from.isOpen() ? "layout.period.until" : "layout.period.startUnknown";
      return texts.of(until, inSentence(to.date().get(), last));
    }
    return texts.get(to.isOpen() ? "layout.period.sinceUnknown" : "layout.period.unknown");
  }

  /** A month after a preposition takes its case: "с апреля 2019 г.", not "с апрель". */
  private String inSentence(PartialDate date, String written) {
    if (date.precision() != PartialDate.Precision.MONTH) {
      return written;
    }
    String alone = DateTimePatternGenerator.getInstance(locale).getBestPattern("yMMMM");
    DateFormat format = new SimpleDateFormat(alone.replace('L', 'M'), locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new Date(millis(date.first())));
  }

  private String lastHeld(PartialDate end) {
    return end.precision() == PartialDate.Precision.DAY ? day(end.first().minusDays(1)) : date(end);
  }

  private String format(String skeleton, LocalDate day) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new Date(millis(day)));
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
