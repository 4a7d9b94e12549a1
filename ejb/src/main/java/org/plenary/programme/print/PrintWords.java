package org.plenary.programme.print;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;

/** The words and dates on a printed agenda, in one language. */
public final class PrintWords {
  static final String BUNDLE = "org.plenary.programme.print.agenda";

  private final Language language;
  private final ResourceBundle bundle;

  public PrintWords(Language language) {
    this.language = language;
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language == Language.EN ? Locale.ROOT : language.locale(),
            PrintWords.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** A text. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** A text with its arguments filled in. */
  public String of(String key, Object... arguments) {
    return new MessageFormat(get(key), language.locale()).format(arguments);
  }

  /** What a constant is called: "Chair". */
  public String of(Enum<?> constant) {
    return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The name of a city in this language; as it is given where no other is known. */
  public String city(String city) {
    String key = "city." + city.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return bundle.containsKey(key) ? bundle.getString(key) : city;
  }

  /** 8 April 2019. */
  public String day(LocalDate day) {
    return format("yMMMMd", day);
  }

  /** Monday, 8 April. */
  public String weekday(LocalDate day) {
    String text = format("EEEEMMMMd", day);
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  /** 8–9 April 2019. */
  String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    DateIntervalFormat format =
        DateIntervalFormat.getInstance("yMMMMd", ULocale.forLocale(language.locale()));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new DateInterval(millis(first), millis(last)));
  }

  /** The same, as precisely as the days are known: April 2019, or 2019. */
  public String days(PartialDate first, PartialDate last) {
    return switch (first.precision()) {
      case DAY -> days(first.first(), last.first());
      case MONTH -> format("yMMMM", first.first());
      case YEAR -> String.valueOf(first.first().getYear());
    };
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private String format(String skeleton, LocalDate day) {
    DateFormat format =
        DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLocale(language.locale()));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new Date(millis(day)));
  }
}
