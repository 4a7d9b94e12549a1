package org.plenary.web.programme;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.PublishedProgramme;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.web.event.Cities;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Texts;

/** What the template of the agenda shows, in one language. */
public final class AgendaView {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final PublishedProgramme programme;
  private final Language language;
  private final Texts texts;
  private final Dates dates;
  private final int current;
  private final AgendaPlace place;
  private final List<AgendaDays.Day> days;

  private AgendaView(
      PublishedProgramme programme, Language language, int current, AgendaPlace place) {
    this.programme = programme;
    this.current = current;
    this.place = place;
    this.language = language;
    texts = Texts.in(language);
    dates = Dates.in(language);
    days = new AgendaDays(programme, language, place).all();
  }

  static AgendaView of(PublishedProgramme programme, Language language) {
    return of(programme, language, programme.revision(), AgendaPlace.PUBLIC);
  }

  /**
   * @param current number of the latest revision
   */
  static AgendaView of(
      PublishedProgramme programme, Language language, int current, AgendaPlace place) {
    return new AgendaView(programme, language, current, place);
  }

  AgendaPlace place() {
    return place;
  }

  /** Its address. */
  public String agenda() {
    return place.agenda(language, code());
  }

  /** The address of what tells of the event. */
  public String about() {
    return place.about(language, code());
  }

  public List<AgendaDays.Day> days() {
    return days;
  }

  /** The title of the browser's window. */
  public String pageTitle() {
    return texts.get("programme.agenda") + " · " + programme.title().in(language);
  }

  public String description() {
    return programme.title().in(language) + ", " + when() + (where() == null ? "" : ", " + where());
  }

  /** The line above the heading: the event's title where the theme is the heading. */
  public String kicker() {
    return programme.theme().isEmpty() ? "" : programme.title().in(language);
  }

  /** Language of that line where it is not the reader's, or null. */
  public String kickerLang() {
    return fallback(programme.title());
  }

  /** Language of heading and subheading where it is not the reader's, or null. */
  public String headingLang() {
    return fallback(programme.theme().isEmpty() ? programme.title() : programme.theme());
  }

  /** What is said of something shown in that language for want of a translation. */
  public String fallbackNote(String lang) {
    return texts.get("en".equals(lang) ? "programme.inEnglishOnly" : "programme.notTranslated");
  }

  /** The theme up to its colon, or the title where there is no theme. */
  public String heading() {
    LocalizedText text = programme.theme().isEmpty() ? programme.title() : programme.theme();
    return AgendaTexts.split(text.in(language))[0];
  }

  /** The theme after its colon, or "". */
  public String subheading() {
    return programme.theme().isEmpty() ? "" : AgendaTexts.split(programme.theme().in(language))[1];
  }

  public String when() {
    return dates.days(programme.start().first(), programme.end().first());
  }

  /** Venue and city, or null. */
  public String where() {
    String where =
        Stream.of(programme.venue(), Cities.in(language, programme.city()))
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(", "));
    return where.isEmpty() ? null : where;
  }

  /** "Vienna (UTC+2)". */
  public String zone() {
    return new LocalHours(programme.zone(), language)
        .zone(programme.start().first(), programme.end().last());
  }

  /** Name of the zone for scripts. */
  public String zoneId() {
    return programme.zone().getId();
  }

  public String languages() {
    return programme.languages().stream()
        .map(one -> one.locale().getDisplayLanguage(language.locale()))
        .collect(Collectors.joining(", "));
  }

  public String code() {
    return programme.code();
  }

  public String lang() {
    return language.code();
  }

  /** "Rev.2". */
  public String revision() {
    return "Rev." + programme.revision();
  }

  /** "published on 2 April 2019, 16:30". */
  public String published() {
    ZonedDateTime at = programme.publishedAt().atZone(programme.zone());
    return texts.of("programme.published", dates.day(at.toLocalDate()), HOUR.format(at));
  }

  /** "3 changes since Rev.1", or null for the first revision. */
  public String changes() {
    return programme.revision() == 1
        ? null
        : texts.of("programme.changesSince", programme.changes(), programme.revision() - 1);
  }

  /** Where they stand. */
  public String changesLink() {
    String link = agenda() + "/changes";
    int number = programme.revision();
    return number == current ? link : link + "?from=" + (number - 1) + "&to=" + number;
  }

  /** That the event is postponed or cancelled, or null. */
  public String calledOff() {
    return programme.calledOff() == null
        ? null
        : texts.get(
            programme.calledOff().postponed()
                ? "programme.calledOff.postponed"
                : "programme.calledOff.cancelled");
  }

  /** Why it is postponed or cancelled; only then. */
  public String calledOffWhy() {
    return programme.calledOff().reason().in(language);
  }

  /** Language of that reason where it is not the reader's, or null. */
  public String calledOffLang() {
    return fallback(programme.calledOff().reason());
  }

  /** Whether the footnote on Kosovo is needed. */
  public boolean mentionsKosovo() {
    return programme.mentionsKosovo(language);
  }

  /** "This is Rev.1; it was superseded by Rev.3.", or null for the latest. */
  public String superseded() {
    return programme.revision() == current
        ? null
        : texts.of("programme.revision.superseded", programme.revision(), current);
  }

  private String fallback(LocalizedText text) {
    return AgendaTexts.otherLanguage(text, language);
  }
}
