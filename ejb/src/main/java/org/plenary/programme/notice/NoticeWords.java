package org.plenary.programme.notice;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.plenary.programme.ProgrammeChange;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.notice.NoticeLine.Part;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** Changes in the words of a language. */
final class NoticeWords {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Language language;
  private final ResourceBundle texts;

  private NoticeWords(Language language) {
    this.language = language;
    texts =
        ResourceBundle.getBundle(
            "org.plenary.programme.notice.notice",
            language == Language.EN ? Locale.ROOT : language.locale(),
            NoticeWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static NoticeWords in(Language language) {
    return new NoticeWords(language);
  }

  /** A text of the mailing with its fields in braces, in all languages. */
  static LocalizedText text(String key) {
    return LocalizedText.of(
        Arrays.stream(Language.values())
            .collect(Collectors.toMap(one -> one, one -> in(one).texts.getString(key))));
  }

  /** Several changes, a line each. */
  String lines(List<NoticeLine> lines) {
    return lines.stream().map(line -> "– " + line(line)).collect(Collectors.joining("\n"));
  }

  String line(NoticeLine line) {
    ProgrammeChange change = line.change();
    PublishedSession session = change.session();
    PublishedSession before = change.was() == null ? session : change.was();
    String said =
        new MessageFormat(texts.getString(key(line)), language.locale())
            .format(
                new Object[] {
                  session.title().in(language),
                  when(session),
                  where(session),
                  when(before),
                  where(before),
                  String.join(", ", line.of())
                });
    boolean named = line.isOwn() || said.contains(String.join(", ", line.of()));
    return named ? said : said + " (" + String.join(", ", line.of()) + ")";
  }

  private static String key(NoticeLine line) {
    ProgrammeChange.Kind kind = line.change().kind();
    if (kind == ProgrammeChange.Kind.REMOVED || kind == ProgrammeChange.Kind.CANCELLED) {
      return "cancelled";
    }
    String whose = line.isOwn() ? "" : ".of";
    if (line.part() != Part.STAYS) {
      return line.part().name().toLowerCase(Locale.ROOT) + whose;
    }
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Monday 8 April, 10:00–11:15. */
  private String when(PublishedSession session) {
    DateFormat day =
        DateFormat.getInstanceForSkeleton("EEEEMMMMd", ULocale.forLocale(language.locale()));
    day.setTimeZone(TimeZone.GMT_ZONE);
    return day.format(Date.from(session.begins().toInstant(ZoneOffset.UTC)))
        + ", "
        + HOUR.format(session.begins())
        + "–"
        + HOUR.format(session.ends());
  }

  private String where(PublishedSession session) {
    String room = session.room().in(language);
    return room.isEmpty() ? "" : ", " + room;
  }
}
