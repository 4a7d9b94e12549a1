package org.plenary.web.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.SessionKind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.web.document.FileWords;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Texts;

/** The days of a programme, as the template of the agenda shows them in one language. */
public final class AgendaDays {
  private final PublishedProgramme programme;
  private final AgendaPlace place;
  private final Language language;
  private final Texts texts;
  private final Dates dates;
  private final LocalHours hours;

  AgendaDays(PublishedProgramme programme, Language language, AgendaPlace place) {
    this.programme = programme;
    this.place = place;
    this.language = language;
    texts = Texts.in(language);
    dates = Dates.in(language);
    hours = new LocalHours(programme.zone(), language);
  }

  List<Day> all() {
    return programme.days().stream().map(this::day).toList();
  }

  /** A day: {@code id} is its anchor. */
  public record Day(String id, String weekday, String date, List<Slot> slots) {}

  /**
   * What begins at one moment.
   *
   * @param moment with offset, for machines
   * @param pause whether it is a break and nothing else
   */
  public record Slot(String time, String moment, String minutes, boolean pause, List<Card> cards) {}

  /**
   * A session.
   *
   * @param end with offset, for machines
   * @param roomKey the same in every language, or null
   * @param languageCodes those it is interpreted into, "en ru", or null
   * @param marks "closed session", "no photographs"
   * @param moved "moved from 12:45", or null
   * @param titleLang language of the title where it is not the reader's, or null
   * @param textLang the same of the description
   */
  public record Card(
      String id,
      String end,
      String kind,
      String room,
      String roomKey,
      String interpretation,
      String interpretationLabel,
      String languageCodes,
      List<String> marks,
      String moved,
      boolean cancelled,
      String title,
      String description,
      String titleLang,
      String textLang,
      List<Who> who,
      List<Paper> files) {
    /** The language in which something is shown for want of a translation, or null. */
    public String fallback() {
      return titleLang == null ? textLang : titleLang;
    }
  }

  /**
   * Someone in a session.
   *
   * @param place title and organization, or ""
   * @param lang language of the place where it is not the reader's, or null
   */
  public record Who(String role, String name, String place, String lang) {}

  /**
   * A file of a session.
   *
   * @param format "PDF, 1.2 MB"
   * @param lang language of the document and so of its title, or null
   */
  public record Paper(String title, String address, String format, String lang) {}

  private Day day(LocalDate day) {
    Map<LocalTime, List<PublishedSession>> byTime = new LinkedHashMap<>();
    for (PublishedSession session : programme.on(day)) {
      byTime.computeIfAbsent(session.start(), start -> new ArrayList<>()).add(session);
    }
    Locale locale = language.locale();
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    return new Day(
        "day-" + day,
        weekday.substring(0, 1).toUpperCase(locale) + weekday.substring(1),
        DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale).format(day),
        byTime.values().stream().map(this::slot).toList());
  }

  private Slot slot(List<PublishedSession> sessions) {
    PublishedSession first = sessions.getFirst();
    boolean pause = sessions.size() == 1 && first.kind() == SessionKind.BREAK;
    boolean same = sessions.stream().allMatch(one -> one.minutes() == first.minutes());
    return new Slot(
        hours.hour(first.begins()),
        moment(first.begins().atZone(programme.zone())),
        same ? texts.of("programme.minutes", first.minutes()) : null,
        pause,
        sessions.stream().map(this::card).toList());
  }

  private static String moment(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private Card card(PublishedSession session) {
    return new Card(
        "s-" + session.ref(),
        moment(session.ends().atZone(programme.zone())),
        texts.of("programme", session.kind()),
        session.room().in(language),
        session.room().isEmpty() ? null : session.room().in(Language.EN),
        session.interpretation().stream().map(Enum::name).collect(Collectors.joining(" · ")),
        session.interpretation().isEmpty() ? null : interpretationLabel(session),
        session.interpretation().isEmpty() ? null : languageCodes(session),
        session.marks().stream().sorted().map(mark -> texts.of("programme", mark)).toList(),
        moved(session),
        session.cancelled(),
        session.title().in(language),
        session.description().in(language),
        fallback(session.title()),
        fallback(session.description()),
        session.speakers().stream()
            .map(
                one ->
                    new Who(
                        texts.of("programme", one.role()),
                        one.name(),
                        AgendaTexts.place(one, language),
                        fallback(one.organization().isEmpty() ? one.title() : one.organization())))
            .toList(),
        session.files().stream().map(this::paper).toList());
  }

  private Paper paper(PublishedSession.File file) {
    return new Paper(
        file.title(),
        place.file(file.ref()),
        file.type() + ", " + FileWords.size(file.size(), texts),
        file.language() == null ? null : file.language().code());
  }

  private String fallback(LocalizedText text) {
    return AgendaTexts.otherLanguage(text, language);
  }

  private static String languageCodes(PublishedSession session) {
    return session.interpretation().stream().map(Language::code).collect(Collectors.joining(" "));
  }

  private String interpretationLabel(PublishedSession session) {
    return texts.of(
        "programme.interpretationInto",
        session.interpretation().stream()
            .map(one -> one.locale().getDisplayLanguage(language.locale()))
            .collect(Collectors.joining(", ")));
  }

  private String moved(PublishedSession session) {
    if (session.movedFrom() == null) {
      return null;
    }
    boolean sameDay = session.movedFrom().toLocalDate().equals(session.day());
    String hour = hours.hour(session.movedFrom());
    return texts.of(
        "programme.movedFrom",
        sameDay ? hour : dates.weekday(session.movedFrom().toLocalDate()) + ", " + hour);
  }
}
