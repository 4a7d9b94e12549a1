package org.plenary.web.event;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.plenary.event.EventDetail;
import org.plenary.event.EventRow;
import org.plenary.event.SeriesRow;
import org.plenary.event.Stage;
import org.plenary.shared.Language;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Texts;

/**
 * An event's public page, in words.
 *
 * @param heading title, or theme where there is one
 * @param headingLang language of the heading where it is not the reader's, or null
 * @param theme the line below the heading, or ""
 * @param themeLang language of the theme where it is not the reader's, or null
 * @param country name of the country, or ""
 * @param description what it is about, or ""
 * @param descriptionLang language of the description where it is not the reader's, or null
 * @param calledOff that it is postponed or cancelled, or null
 * @param calledOffWhy the reason
 * @param calledOffLang language of the reason where it is not the reader's, or null
 * @param deadline last moment of registration, or ""
 * @param programme whether a programme is published
 */
public record EventPage(
    String code,
    String series,
    String seriesCode,
    String heading,
    String headingLang,
    String theme,
    String themeLang,
    String when,
    String where,
    String country,
    String description,
    String descriptionLang,
    String languages,
    String hosts,
    String coOrganizers,
    String participants,
    String countries,
    String note,
    String source,
    String stage,
    String calledOff,
    String calledOffWhy,
    String calledOffLang,
    boolean registrationOpen,
    String deadline,
    boolean programme,
    EventCard parent,
    List<EventCard> sideEvents,
    List<EventCard> history) {
  /** What the page needs besides the event itself. */
  record Around(
      SeriesRow series,
      EventRow parent,
      List<EventRow> sideEvents,
      List<EventRow> history,
      boolean programme) {}

  static EventPage of(
      EventDetail event, Around around, Language language, UnaryOperator<String> nameOfCode) {
    EventWords words = EventWords.in(language);
    EventRow row = event.row();
    String deadline =
        event.registrationDeadline() == null
            ? ""
            : Dates.in(language).day(event.registrationDeadline().toLocalDate());
    return new EventPage(
        event.code(),
        around.series() == null ? "" : around.series().name().in(language),
        row.seriesCode(),
        event.title().in(language),
        event.title().isFallback(language) ? "en" : null,
        event.theme().in(language),
        event.theme().isFallback(language) ? "en" : null,
        words.when(row),
        words.where(row),
        row.country() == null ? "" : nameOfCode.apply(row.country()),
        event.description().in(language),
        event.description().isFallback(language) ? "en" : null,
        languages(event, language),
        event.hosts().stream().map(nameOfCode).collect(Collectors.joining(", ")),
        event.coOrganizers().stream().map(nameOfCode).collect(Collectors.joining(", ")),
        words.figure(row.participants()),
        words.figure(row.countries()),
        event.note() == null ? "" : event.note(),
        words.source(event.source()),
        words.stage(row.stage()),
        row.stage().isCalledOff() ? Texts.in(language).get("event.calledOff." + row.stage()) : null,
        event.calledOff().in(language),
        event.calledOff().isFallback(language) ? "en" : null,
        row.stage() == Stage.REGISTRATION_OPEN,
        deadline,
        around.programme(),
        around.parent() == null ? null : EventCard.of(around.parent(), language),
        around.sideEvents().stream().map(one -> EventCard.of(one, language)).toList(),
        around.history().stream()
            .filter(one -> !one.code().equals(event.code()))
            .map(one -> EventCard.of(one, language))
            .toList());
  }

  private static String languages(EventDetail event, Language language) {
    Locale locale = language.locale();
    return event.languages().stream()
        .map(one -> one.locale().getDisplayLanguage(locale))
        .collect(Collectors.joining(", "));
  }

  /** Whether it needs the footnote on references to Kosovo. */
  public boolean mentionsKosovo() {
    String all = heading + theme + description + note + hosts + coOrganizers + calledOffWhy;
    return all.contains("Kosovo") || all.contains("Косово");
  }
}
