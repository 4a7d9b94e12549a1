package org.plenary.web.event;

import org.plenary.event.EventRow;
import org.plenary.event.Stage;
import org.plenary.shared.Language;
import org.plenary.web.shared.Texts;

/**
 * An event in a public list, in words.
 *
 * @param titleLang language of the title where it is not the reader's, or null
 * @param themeLang the same of the theme
 * @param tag what there is to know at once ("registration open", "cancelled"), or null
 * @param tagKind class of the tag
 */
public record EventCard(
    String code,
    String when,
    String where,
    String kind,
    String title,
    String titleLang,
    String theme,
    String themeLang,
    String participants,
    String tag,
    String tagKind) {
  static EventCard of(EventRow row, Language language) {
    EventWords words = EventWords.in(language);
    boolean open = row.stage() == Stage.REGISTRATION_OPEN;
    boolean told = open || row.stage().isCalledOff() || row.stage() == Stage.UNDER_WAY;
    String figure = words.figure(row.participants());
    return new EventCard(
        row.code(),
        words.when(row),
        words.where(row),
        words.kind(row),
        row.title().in(language),
        row.title().isFallback(language) ? "en" : null,
        row.theme().in(language),
        row.theme().isFallback(language) ? "en" : null,
        figure.isEmpty() ? null : Texts.in(language).of("event.participantsFigure", figure),
        told ? words.stage(row.stage()) : null,
        row.stage().isCalledOff() ? "no" : "ok");
  }
}
