package org.plenary.web.programme;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.ProgrammeChange;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.ProgrammeWarning;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.SessionFacts;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Texts;

/** Changes and warnings of a programme, in the words of a language. */
public final class ProgrammeWords {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private final Language language;
  private final Texts texts;

  private ProgrammeWords(Language language) {
    this.language = language;
    texts = Texts.in(language);
  }

  static ProgrammeWords in(Language language) {
    return new ProgrammeWords(language);
  }

  /**
   * Something that differs from the revision before.
   *
   * @param before null where there was nothing
   * @param now null where there is nothing any more
   */
  public record Line(String field, String before, String now) {}

  /** What differs in a session that was published before and still is. */
  List<Line> lines(ProgrammeChange change) {
    List<Line> lines = new ArrayList<>();
    if (change.was() != null && change.now() != null) {
      PublishedSession was = change.was();
      PublishedSession now = change.now();
      add(lines, "time", time(was), time(now));
      add(lines, "room", was.room().in(language), now.room().in(language));
      add(lines, "kind", texts.of("programme", was.kind()), texts.of("programme", now.kind()));
      text(lines, "title", was.title(), now.title());
      text(lines, "description", was.description(), now.description());
      add(lines, "interpretation", interpretation(was), interpretation(now));
      add(lines, "marks", marks(was), marks(now));
      speakers(lines, was.speakers(), now.speakers());
      add(lines, "files", files(was), files(now));
    }
    return lines;
  }

  private static String files(PublishedSession session) {
    return session.files().stream()
        .map(PublishedSession.File::title)
        .collect(Collectors.joining("; "));
  }

  private static void add(List<Line> lines, String field, String before, String now) {
    if (!before.equals(now)) {
      lines.add(
          new Line(
              "programme.field." + field,
              before.isEmpty() ? null : before,
              now.isEmpty() ? null : now));
    }
  }

  private static void text(
      List<Line> lines, String field, LocalizedText before, LocalizedText now) {
    for (Language one : Language.values()) {
      if (!Objects.equals(before.exactly(one), now.exactly(one))) {
        lines.add(new Line("programme.field." + field, before.exactly(one), now.exactly(one)));
      }
    }
  }

  private void speakers(
      List<Line> lines, List<PublishedSession.Speaker> before, List<PublishedSession.Speaker> now) {
    int known = lines.size();
    before.stream()
        .filter(one -> !now.contains(one))
        .forEach(one -> lines.add(new Line("programme.speakers", speaker(one), null)));
    now.stream()
        .filter(one -> !before.contains(one))
        .forEach(one -> lines.add(new Line("programme.speakers", null, speaker(one))));
    if (lines.size() == known && !before.equals(now)) {
      lines.add(new Line("programme.speakers", names(before), names(now)));
    }
  }

  private String speaker(PublishedSession.Speaker one) {
    String place = AgendaTexts.place(one, language);
    String name = texts.of("programme", one.role()) + ": " + one.name();
    return place.isEmpty() ? name : name + ", " + place;
  }

  private static String names(List<PublishedSession.Speaker> speakers) {
    return speakers.stream().map(PublishedSession.Speaker::name).collect(Collectors.joining("; "));
  }

  private static String interpretation(PublishedSession session) {
    return session.interpretation().stream().map(Enum::name).collect(Collectors.joining(" · "));
  }

  private String marks(PublishedSession session) {
    return session.marks().stream()
        .sorted()
        .map(mark -> texts.of("programme", mark))
        .collect(Collectors.joining(" · "));
  }

  /** "8 April, 09:30–10:15". */
  private String time(PublishedSession session) {
    return day(session.begins())
        + ", "
        + HOUR.format(session.begins())
        + "–"
        + HOUR.format(session.ends());
  }

  private String day(LocalDateTime moment) {
    return Dates.in(language).weekday(moment.toLocalDate());
  }

  /** "09:30–10:15". */
  static String hours(SessionFacts facts) {
    return HOUR.format(facts.start())
        + "–"
        + HOUR.format(facts.start().plusMinutes(facts.minutes()));
  }

  /** What there is to look at in the sessions of a working copy, by session. One query. */
  Map<UUID, List<String>> warnings(ProgrammeDetail detail, SpeakerDesk desk) {
    Map<UUID, String> names =
        desk.names(
            detail.warnings().stream()
                .flatMap(warning -> warning.speakers().stream())
                .map(AppearanceLine::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, List<String>> sentences = new HashMap<>();
    for (ProgrammeWarning warning : detail.warnings()) {
      sentences
          .computeIfAbsent(warning.session(), session -> new ArrayList<>())
          .add(warning(warning, names));
    }
    return sentences;
  }

  /**
   * A warning as a sentence.
   *
   * @param names of people of the directory, by ref
   */
  String warning(ProgrammeWarning warning, Map<UUID, String> names) {
    String key = "programme.warning." + warning.kind();
    return switch (warning.kind()) {
      case OUTSIDE_EVENT -> texts.get(key);
      case ROOM_TAKEN -> texts.of(key, other(warning.other()));
      case SPEAKER_TWICE, BREAK_TOO_SHORT ->
          texts.of(key, people(warning, names), other(warning.other()));
      case NOT_CONFIRMED, DECLINED, UNWILLING -> texts.of(key, people(warning, names));
      case TRANSLATION_MISSING, TRANSLATION_STALE ->
          texts.of(
              key,
              warning.languages().stream()
                  .map(one -> texts.get("layout.language." + one.code()))
                  .collect(Collectors.joining(", ")));
    };
  }

  private static String people(ProgrammeWarning warning, Map<UUID, String> names) {
    return warning.speakers().stream()
        .map(one -> one.person() == null ? one.name() : names.getOrDefault(one.person(), "–"))
        .collect(Collectors.joining(", "));
  }

  /** "09:30 Panel 1", or "09:30 Panel 1 (Conference of the Alliance)". */
  private String other(ProgrammeWarning.Other other) {
    String session = HOUR.format(other.begins()) + " " + other.title().in(language);
    return other.event() == null ? session : session + " (" + other.event().in(language) + ")";
  }
}
