package org.plenary.programme.interpretation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.interpretation.InterpretersOrder.Entry;
import org.plenary.programme.interpretation.InterpretersOrder.Speaker;
import org.plenary.programme.print.PrintWords;
import org.plenary.programme.print.TablePdf;
import org.plenary.shared.Language;

/** Prints running orders of interpreters: a session after the other, its booths in a table. */
final class InterpretersOrderPdf {
  private final InterpretersOrder order;
  private final Language language;
  private final PrintWords words;

  private InterpretersOrderPdf(InterpretersOrder order, Language language) {
    this.order = order;
    this.language = language;
    words = new PrintWords(language);
  }

  static byte[] of(InterpretersOrder order, Instant now, Language language) {
    InterpretersOrderPdf pdf = new InterpretersOrderPdf(order, language);
    return TablePdf.of(
        pdf.words.get("interpreters.title"),
        order.event().title().in(language),
        pdf.state(now.atZone(order.event().zone())),
        order.entries().stream().map(pdf::section).toList(),
        language);
  }

  /** Of which state of the programme it is. */
  private String state(ZonedDateTime now) {
    String day = words.day(now.toLocalDate());
    String hour = TablePdf.HOUR.format(now);
    return order.revision() == 0
        ? words.of("interpreters.unpublished", day, hour)
        : words.of("interpreters.state", day, hour, order.revision());
  }

  private TablePdf.Section section(Entry entry) {
    SessionFacts facts = entry.session().facts();
    LocalTime ends = facts.start().plusMinutes(facts.minutes());
    String when =
        words.weekday(facts.day())
            + ", "
            + TablePdf.HOUR.format(facts.start())
            + "–"
            + TablePdf.HOUR.format(ends);
    String room = entry.session().room() == null ? "" : entry.session().room().name().in(language);
    return new TablePdf.Section(
        facts.title().in(language),
        List.of(room.isEmpty() ? when : when + " · " + room, speakers(entry), speeches(entry)),
        List.of(
            words.get("interpreters.language"),
            words.get("interpreters.booth"),
            words.get("interpreters.team")),
        entry.slots().stream().map(this::row).toList());
  }

  private List<String> row(SlotLine slot) {
    String team = String.join(", ", order.team(slot));
    String relay = slot.facts().relay() ? " (" + words.get("interpreters.relay") + ")" : "";
    return List.of(
        words.of(slot.language()),
        slot.facts().booth() == null ? "–" : slot.facts().booth().toString(),
        (team.isEmpty() ? "–" : team) + relay);
  }

  private String speakers(Entry entry) {
    String all = entry.speakers().stream().map(this::speaker).collect(Collectors.joining("; "));
    return all.isEmpty() ? "" : words.of("interpreters.speakers", all);
  }

  private String speaker(Speaker speaker) {
    String who = words.of(speaker.role()) + ": " + speaker.name();
    return speaker.language() == null ? who : who + " (" + words.of(speaker.language()) + ")";
  }

  private String speeches(Entry entry) {
    String all = entry.speeches().stream().map(this::speech).collect(Collectors.joining("; "));
    return all.isEmpty() ? "" : words.of("interpreters.speeches", all);
  }

  private String speech(SpeechLine speech) {
    String who = speech.name() + " (" + words.of(speech.language()) + ")";
    return speech.note() == null ? who : who + " – " + speech.note();
  }
}
