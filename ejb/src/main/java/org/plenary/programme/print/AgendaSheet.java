package org.plenary.programme.print;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plenary.document.print.PdfPrinter;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** The page of HTML that is printed. */
final class AgendaSheet {
  static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String STYLE =
      """
      @page { size: A4 %s; margin: %s;
        @bottom-left { font-family: %s; font-size: 8pt; color: #47566b; content: "%s"; }
        @bottom-right { font-family: %s; font-size: 8pt; color: #47566b;
          content: counter(page) " / " counter(pages); } }
      html { font-family: %s; font-size: %s; }
      body { line-height: 1.35; color: #101a2b; }
      h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 2mm; }
      h2 { font-size: 1.2em; margin: 0.5em 0; color: #14509b; page-break-after: avoid; }
      h3 { font-size: 1.05em; margin: 0 0 1mm; }
      p { margin: 0 0 1mm; }
      .kicker, .meta, .who i, .footnote { color: #47566b; }
      .kicker, .meta { font-size: 0.85em; }
      .rev { margin-top: 2mm; font-weight: bold; }
      .off-notice { border: 1pt solid #b3261e; padding: 2mm; }
      .session { border-top: 0.5pt solid #c5cedb; padding: 2mm 0; page-break-inside: avoid; }
      .off h3, td.off { text-decoration: line-through; }
      ul { margin: 0; padding: 0; list-style: none; }
      .who i { font-style: normal; }
      .footnote { margin-top: 2em; font-size: 0.8em; }
      table { width: 100%%; border-collapse: collapse; table-layout: fixed; }
      th, td { border: 0.5pt solid #c5cedb; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
      th { font-weight: bold; background: #eef2f7; }
      .hour { width: 22mm; }
      .day + .day { page-break-before: always; }
      """;

  private final PublishedProgramme programme;
  private final Language language;
  private final PrintWords words;

  AgendaSheet(PublishedProgramme programme, Language language) {
    this.programme = programme;
    this.language = language;
    words = new PrintWords(language);
  }

  /**
   * The page.
   *
   * @param points size of its letters
   */
  Document page(AgendaLayout layout, double points) {
    boolean glance = layout == AgendaLayout.GLANCE;
    Document page = Document.createShell("");
    page.child(0).attr("lang", language.code());
    String title = words.get(glance ? "glance" : "agenda") + " · " + programme.title().in(language);
    page.title(title);
    page.head().appendElement("meta").attr("name", "description").attr("content", title);
    page.head().appendElement("style").appendText(style(glance, points));
    head(page.body());
    if (glance) {
      programme.days().forEach(day -> glance(page.body(), day));
    } else {
      programme.days().forEach(day -> full(page.body(), day));
    }
    if (programme.mentionsKosovo(language)) {
      page.body().appendElement("p").addClass("footnote").text("* " + words.get("kosovo"));
    }
    return page;
  }

  private String style(boolean glance, double points) {
    return STYLE.formatted(
        glance ? "landscape" : "portrait",
        glance ? "10mm 12mm 14mm" : "18mm 16mm 20mm",
        PdfPrinter.FAMILIES,
        quoted(revision()),
        PdfPrinter.FAMILIES,
        PdfPrinter.FAMILIES,
        points + "pt");
  }

  static String quoted(String text) {
    return text.replaceAll("[\"\\\\\\p{Cntrl}<]", " ");
  }

  /** "Rev.2, published on 2 April 2019, 16:30". */
  private String revision() {
    ZonedDateTime at = programme.publishedAt().atZone(programme.zone());
    return "Rev."
        + programme.revision()
        + ", "
        + words.of("published", words.day(at.toLocalDate()), HOUR.format(at));
  }

  private void head(Element body) {
    boolean themed = !programme.theme().isEmpty();
    if (themed) {
      text(body, "p", programme.title()).addClass("kicker");
    }
    text(body, "h1", themed ? programme.theme() : programme.title());
    String where =
        Stream.of(programme.venue(), programme.city() == null ? null : words.city(programme.city()))
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(", "));
    String when = words.days(programme.start().first(), programme.end().first());
    body.appendElement("p").text(where.isEmpty() ? when : when + " · " + where);
    body.appendElement("p").addClass("rev").text(revision());
    PublishedProgramme.CalledOff off = programme.calledOff();
    if (off != null) {
      Element notice = body.appendElement("p").addClass("off-notice");
      String key = off.postponed() ? "calledOff.postponed" : "calledOff.cancelled";
      notice.appendElement("b").text(words.get(key) + " ");
      text(notice, "span", off.reason());
    }
  }

  private void full(Element body, LocalDate day) {
    body.appendElement("h2").text(words.weekday(day));
    for (PublishedSession session : programme.on(day)) {
      session(body, session);
    }
  }

  private void session(Element body, PublishedSession session) {
    Element all = body.appendElement("div").addClass("session");
    if (session.cancelled()) {
      all.addClass("off");
    }
    all.appendElement("p").addClass("meta").text(meta(session));
    text(all, "h3", session.title());
    if (!session.description().isEmpty()) {
      text(all, "p", session.description());
    }
    if (!session.speakers().isEmpty()) {
      Element list = all.appendElement("ul").addClass("who");
      session.speakers().forEach(one -> speaker(list.appendElement("li"), one));
    }
  }

  private void speaker(Element item, PublishedSession.Speaker one) {
    item.appendElement("i").text(words.of(one.role()) + ": ");
    item.appendElement("b").text(one.name());
    for (LocalizedText place : new LocalizedText[] {one.title(), one.organization()}) {
      if (!place.isEmpty()) {
        item.appendText(", ");
        text(item, "span", place);
      }
    }
  }

  private String meta(PublishedSession session) {
    String interpretation =
        session.interpretation().isEmpty()
            ? ""
            : words.of(
                "interpretationInto",
                session.interpretation().stream()
                    .map(one -> one.locale().getDisplayLanguage(language.locale()))
                    .collect(Collectors.joining(", ")));
    return Stream.of(
            hours(session),
            session.cancelled() ? words.get("cancelled") : "",
            moved(session),
            words.of(session.kind()),
            session.room().in(language),
            interpretation,
            session.marks().stream().sorted().map(words::of).collect(Collectors.joining(" · ")))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String moved(PublishedSession session) {
    if (session.movedFrom() == null) {
      return "";
    }
    boolean sameDay = session.movedFrom().toLocalDate().equals(session.day());
    String hour = HOUR.format(session.movedFrom());
    String day = sameDay ? "" : words.weekday(session.movedFrom().toLocalDate()) + ", ";
    return words.of("movedFrom", day + hour);
  }

  static String hours(PublishedSession session) {
    return HOUR.format(session.begins()) + "–" + HOUR.format(session.ends());
  }

  private void glance(Element body, LocalDate day) {
    Element all = body.appendElement("div").addClass("day");
    all.appendElement("h2").text(words.weekday(day));
    new DayTable(programme.on(day), language, words).appendTo(all);
  }

  /** An element with a text, marked with its language where it is not the reader's. */
  private Element text(Element parent, String tag, LocalizedText text) {
    return localized(parent.appendElement(tag), text, language);
  }

  static Element localized(Element element, LocalizedText text, Language language) {
    if (text.isFallback(language)) {
      Language shown =
          text.exactly(Language.EN) == null ? text.asMap().keySet().iterator().next() : Language.EN;
      element.attr("lang", shown.code());
    }
    return element.text(text.in(language));
  }
}
