package org.plenary.highlights;

import static org.plenary.programme.print.TablePdf.HOUR;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventRow;
import org.plenary.event.PublishedFigure;
import org.plenary.event.Qualifier;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.outcome.OutcomeFacts;
import org.plenary.programme.outcome.QuoteFacts;
import org.plenary.programme.outcome.RecommendationFacts;
import org.plenary.programme.outcome.SessionOutcomeRow;
import org.plenary.programme.print.PrintWords;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * Says what stands in the report, in order. Its own words are in the language of the report; what
 * was recorded stays in the language in which it was.
 */
final class HighlightsReport {
  private final Highlights highlights;
  private final HighlightsNames names;
  private final UnaryOperator<String> hiding;
  private final Language language;
  private final PrintWords words;
  private final List<Block> blocks = new ArrayList<>();

  private HighlightsReport(
      Highlights highlights,
      HighlightsNames names,
      UnaryOperator<String> hiding,
      Language language) {
    this.highlights = highlights;
    this.names = names;
    this.hiding = hiding;
    this.language = language;
    words = new PrintWords(language);
  }

  /**
   * The report in pieces.
   *
   * @param hiding puts public names of protected people into a text
   */
  static List<Block> of(
      Highlights highlights,
      HighlightsNames names,
      UnaryOperator<String> hiding,
      Language language) {
    HighlightsReport report = new HighlightsReport(highlights, names, hiding, language);
    report.head();
    List<SessionOutcomeRow> sessions = highlights.reportedSessions();
    if (!sessions.isEmpty()) {
      report.own(Block.Kind.PART, report.words.get("highlights.sessions"));
      sessions.forEach(report::session);
    }
    List<SideEventHighlight> sideEvents = highlights.recordedSideEvents();
    if (!sideEvents.isEmpty()) {
      report.own(Block.Kind.PART, report.words.get("highlights.sideEvents"));
      sideEvents.forEach(report::sideEvent);
    }
    if (report.blocks.stream().anyMatch(Block::mentionsKosovo)) {
      report.own(Block.Kind.FOOTNOTE, "* " + report.words.get("kosovo"));
    }
    return List.copyOf(report.blocks);
  }

  /** A piece in the language of the report. */
  private void own(Block.Kind kind, String text) {
    blocks.add(new Block(kind, text, language));
  }

  /** A text in the language of the report, or in the one that there is. */
  private void text(Block.Kind kind, LocalizedText text) {
    boolean english = text.exactly(Language.EN) != null;
    Language other =
        english ? Language.EN : text.asMap().keySet().stream().findFirst().orElse(null);
    paragraphs(kind, text.in(language), text.isFallback(language) ? other : language);
  }

  private void paragraphs(Block.Kind kind, String text, Language its) {
    hiding
        .apply(text)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> blocks.add(new Block(kind, line, its)));
  }

  private void head() {
    text(Block.Kind.KICKER, highlights.event().title());
    own(Block.Kind.TITLE, words.get("highlights.title"));
    if (!highlights.event().theme().isEmpty()) {
      text(Block.Kind.META, highlights.event().theme());
    }
    EventRow event = highlights.event().row();
    own(Block.Kind.META, joined(words.days(event.start(), event.end()), place(event)));
    own(
        Block.Kind.META,
        words.of(
            "highlights.count",
            highlights.reportedSessions().size(),
            highlights.plannedSessions().size()));
    int sideEvents = highlights.recordedSideEvents().size();
    if (sideEvents > 0) {
      own(Block.Kind.META, words.of("highlights.sideCount", sideEvents));
    }
  }

  private String place(EventRow event) {
    return Stream.of(event.venue(), event.city() == null ? null : words.city(event.city()))
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private void session(SessionOutcomeRow row) {
    SessionFacts session = row.session().facts();
    OutcomeFacts facts = row.facts();
    text(Block.Kind.ENTRY, session.title());
    String hours =
        HOUR.format(session.start())
            + "–"
            + HOUR.format(session.start().plusMinutes(session.minutes()));
    String room = row.session().room() == null ? "" : row.session().room().name().in(language);
    own(Block.Kind.META, joined(words.weekday(session.day()) + ", " + hours, room));
    noteOf(facts.language());
    if (facts.summary() != null) {
      paragraphs(Block.Kind.PARAGRAPH, facts.summary(), facts.language());
    }
    if (!facts.recommendations().isEmpty()) {
      own(Block.Kind.LABEL, words.get("highlights.recommendations"));
      facts.recommendations().forEach(one -> recommendation(one, facts.language()));
    }
    if (!facts.quotes().isEmpty()) {
      own(Block.Kind.LABEL, words.get("highlights.quotes"));
      facts.quotes().forEach(one -> quote(one, session, facts.language()));
    }
  }

  private void noteOf(Language its) {
    if (its != language) {
      own(Block.Kind.META, words.of("highlights.recordedIn", words.of(its)));
    }
  }

  private void recommendation(RecommendationFacts facts, Language its) {
    String to = facts.entity() == null ? facts.addressee() : name(facts.entity());
    String tail = to == null ? "" : words.of("highlights.to", hiding.apply(to));
    blocks.add(new Block(Block.Kind.ITEM, oneLine(facts.text()), its, tail));
  }

  private String name(UUID ref) {
    EntityLine entity = names.entities().get(ref);
    if (entity == null) {
      return null;
    }
    String name = entity.name().in(language);
    return entity.isKosovo() && !name.endsWith("*") ? name + "*" : name;
  }

  private void quote(QuoteFacts facts, SessionFacts session, Language its) {
    blocks.add(
        new Block(Block.Kind.QUOTE, oneLine(facts.text()), its, "– " + speaker(facts, session)));
  }

  /** Who does not want to be named is "a speaker". */
  private String speaker(QuoteFacts facts, SessionFacts session) {
    if (facts.person() != null && names.unwilling().contains(facts.person())) {
      return words.get("highlights.speaker");
    }
    String name =
        facts.person() == null
            ? hiding.apply(facts.name())
            : names.people().getOrDefault(facts.person(), words.get("highlights.speaker"));
    return Stream.concat(
            Stream.of(name),
            session.appearances().stream()
                .filter(line -> isOf(line, facts))
                .limit(1)
                .flatMap(line -> Stream.of(line.title(), line.organization()))
                .map(part -> hiding.apply(part.in(language))))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static boolean isOf(AppearanceLine line, QuoteFacts facts) {
    return facts.person() == null
        ? line.person() == null && Objects.equals(line.name(), facts.name())
        : facts.person().equals(line.person());
  }

  private String oneLine(String text) {
    return hiding.apply(text).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private void sideEvent(SideEventHighlight one) {
    text(Block.Kind.ENTRY, one.event().title());
    own(
        Block.Kind.META,
        joined(
            words.days(one.event().start(), one.event().end()),
            place(one.event()),
            participants(one.outcome().participants())));
    text(Block.Kind.PARAGRAPH, one.outcome().summary());
    if (!one.outcome().recommendations().isEmpty()) {
      own(Block.Kind.LABEL, words.get("highlights.recommendations"));
      text(Block.Kind.PARAGRAPH, one.outcome().recommendations());
    }
  }

  private String participants(PublishedFigure figure) {
    return figure == null
        ? ""
        : words.of(
            "highlights.participants",
            figure.number(),
            figure.qualifier() == Qualifier.EXACT ? "" : figure.qualifier().name());
  }
}
