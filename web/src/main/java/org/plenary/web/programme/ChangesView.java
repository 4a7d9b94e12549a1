package org.plenary.web.programme;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.ProgrammeChange;
import org.plenary.programme.ProgrammeChange.Kind;
import org.plenary.programme.PublishedComparison;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedRevision;
import org.plenary.programme.PublishedSession;
import org.plenary.shared.Language;
import org.plenary.web.event.Cities;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Texts;

/** What the template of the changes between two revisions shows, in one language. */
public final class ChangesView {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int LONG = 160;

  private final PublishedComparison comparison;
  private final Language language;
  private final AgendaPlace place;
  private final Texts texts;
  private final Dates dates;
  private final ProgrammeWords words;

  ChangesView(PublishedComparison comparison, Language language, AgendaPlace place) {
    this.comparison = comparison;
    this.place = place;
    this.language = language;
    texts = Texts.in(language);
    dates = Dates.in(language);
    words = ProgrammeWords.in(language);
  }

  /**
   * A session that differs.
   *
   * @param mark class of the mark that says what happened
   * @param when day, hour and room in the newer revision, or in the older one if it is gone
   * @param lang language of the title where it is not the reader's, or null
   * @param link where it stands now, or null
   */
  public record Entry(
      String mark,
      String what,
      String title,
      String lang,
      String when,
      String link,
      List<ProgrammeWords.Line> lines) {}

  /**
   * A revision that may be compared.
   *
   * @param link its own address
   */
  public record Choice(
      int number, String label, String published, String link, boolean from, boolean to) {}

  public String pageTitle() {
    return texts.get("programme.changes.title") + " · " + title();
  }

  /** Address after the language. */
  public String path() {
    return "events/"
        + code()
        + "/agenda/changes?from="
        + comparison.from().revision()
        + "&to="
        + comparison.to().revision();
  }

  public String code() {
    return comparison.to().code();
  }

  /** Title of the event. */
  public String title() {
    return comparison.to().title().in(language);
  }

  /** Language of the title where it is not the reader's, or null. */
  public String titleLang() {
    return AgendaTexts.otherLanguage(comparison.to().title(), language);
  }

  /** "From Rev.1 to Rev.2". */
  public String between() {
    return texts.of(
        "programme.changes.between", comparison.from().revision(), comparison.to().revision());
  }

  /** Whether there is but one revision. */
  public boolean isFirst() {
    return comparison.revisions().size() == 1;
  }

  /** All revisions, the latest first. */
  public List<Choice> revisions() {
    return comparison.revisions().stream().map(this::choice).toList();
  }

  private Choice choice(PublishedRevision revision) {
    int number = revision.number();
    ZoneId zone = comparison.to().zone();
    ZonedDateTime at = revision.publishedAt().atZone(zone);
    return new Choice(
        number,
        "Rev." + number,
        texts.of("programme.published", dates.day(at.toLocalDate()), HOUR.format(at)),
        agenda(number),
        number == comparison.from().revision(),
        number == comparison.to().revision());
  }

  /** The address of the agenda. */
  public String agenda() {
    return place.agenda(language, code());
  }

  private String agenda(int revision) {
    return revision == comparison.current() ? agenda() : agenda() + "/rev/" + revision;
  }

  /** What differs in the event itself: title, theme, days, place. */
  public List<ProgrammeWords.Line> event() {
    PublishedProgramme was = comparison.from();
    PublishedProgramme now = comparison.to();
    List<ProgrammeWords.Line> lines = new ArrayList<>();
    add(lines, "programme.field.title", was.title().in(language), now.title().in(language));
    add(lines, "event.field.theme", was.theme().in(language), now.theme().in(language));
    add(lines, "programme.when", days(was), days(now));
    add(lines, "programme.where", place(was), place(now));
    add(lines, "programme.times", was.zone().getId(), now.zone().getId());
    return lines;
  }

  private static void add(
      List<ProgrammeWords.Line> lines, String field, String before, String now) {
    if (!before.equals(now)) {
      lines.add(
          new ProgrammeWords.Line(
              field, before.isEmpty() ? null : before, now.isEmpty() ? null : now));
    }
  }

  private String days(PublishedProgramme programme) {
    return dates.days(programme.start().first(), programme.end().first());
  }

  private String place(PublishedProgramme programme) {
    return Stream.of(programme.venue(), Cities.in(language, programme.city()))
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The sessions that differ, in the order of the newer revision; those that are gone last. */
  public List<Entry> sessions() {
    return comparison.changes().stream().map(this::entry).toList();
  }

  private Entry entry(ProgrammeChange change) {
    PublishedSession session = change.session();
    boolean gone = change.now() == null;
    return new Entry(
        mark(change.kind()),
        texts.of("programme", change.kind()),
        session.title().in(language),
        AgendaTexts.otherLanguage(session.title(), language),
        when(session),
        gone ? null : agenda(comparison.to().revision()) + "#s-" + session.ref(),
        change.was() == null ? speakers(session) : words.lines(change));
  }

  /** Who appears in a session that is new. */
  private List<ProgrammeWords.Line> speakers(PublishedSession session) {
    return session.speakers().stream()
        .map(
            one ->
                Stream.of(one.name(), AgendaTexts.place(one, language))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ")))
        .map(one -> new ProgrammeWords.Line("programme.speakers", null, one))
        .toList();
  }

  private static String mark(Kind kind) {
    return switch (kind) {
      case REMOVED, CANCELLED -> "gone";
      case ADDED, RESTORED -> "added";
      default -> "moved";
    };
  }

  private String when(PublishedSession session) {
    String room = session.room().in(language);
    return dates.weekday(session.day())
        + ", "
        + HOUR.format(session.begins())
        + "–"
        + HOUR.format(session.ends())
        + (room.isEmpty() ? "" : " · " + room);
  }

  /** Whether a line is too long to stand open. */
  public boolean isLong(ProgrammeWords.Line line) {
    return Stream.of(line.before(), line.now())
        .anyMatch(text -> text != null && text.length() > LONG);
  }

  /** Whether the footnote on Kosovo is needed. */
  public boolean mentionsKosovo() {
    return comparison.from().mentionsKosovo(language) || comparison.to().mentionsKosovo(language);
  }
}
