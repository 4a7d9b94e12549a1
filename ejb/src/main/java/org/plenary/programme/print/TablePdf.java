package org.plenary.programme.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plenary.document.print.PdfPrinter;
import org.plenary.shared.Language;

/** Prints sections that are a table each as tagged PDF: running orders, and what is like them. */
public final class TablePdf {
  /** How hours are printed. */
  public static final DateTimeFormatter HOUR = AgendaSheet.HOUR;

  private static final String STYLE =
      """
      @page { size: A4 portrait; margin: 18mm 16mm 20mm;
        @bottom-left { font-family: %1$s; font-size: 8pt; color: #47566b; content: "%2$s"; }
        @bottom-right { font-family: %1$s; font-size: 8pt; color: #47566b;
          content: counter(page) " / " counter(pages); } }
      html { font-family: %1$s; font-size: 10pt; }
      body { line-height: 1.35; color: #101a2b; }
      h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 2mm; }
      h2 { font-size: 1.15em; margin: 6mm 0 1mm; color: #14509b; page-break-after: avoid; }
      p { margin: 0 0 1mm; }
      .kicker, .meta { color: #47566b; }
      .meta { font-size: 0.9em; page-break-after: avoid; }
      table { width: 100%%; border-collapse: collapse; margin-top: 1mm; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { border: 0.5pt solid #c5cedb; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
      th { font-weight: bold; background: #eef2f7; }
      """;

  private TablePdf() {}

  /**
   * A table under a heading.
   *
   * @param notes lines between heading and table; empty ones are left out
   * @param rows cells, as many as columns
   */
  public record Section(
      String heading, List<String> notes, List<String> columns, List<List<String>> rows) {}

  /**
   * The bytes of the document.
   *
   * @param foot stands under the title, and at the foot of each page
   */
  public static byte[] of(
      String title, String of, String foot, List<Section> sections, Language language) {
    Document page = Document.createShell("");
    page.child(0).attr("lang", language.code());
    page.title(title + " · " + of);
    page.head().appendElement("meta").attr("name", "description").attr("content", page.title());
    page.head()
        .appendElement("style")
        .appendText(STYLE.formatted(PdfPrinter.FAMILIES, AgendaSheet.quoted(foot)));
    page.body().appendElement("p").addClass("kicker").text(of);
    page.body().appendElement("h1").text(title);
    page.body().appendElement("p").addClass("meta").text(foot);
    sections.forEach(section -> append(page.body(), section));
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfPrinter.print(new W3CDom().fromJsoup(page), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Element body, Section section) {
    body.appendElement("h2").text(section.heading());
    section.notes().stream()
        .filter(note -> !note.isEmpty())
        .forEach(note -> body.appendElement("p").addClass("meta").text(note));
    if (section.rows().isEmpty()) {
      return;
    }
    Element table = body.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    section.columns().forEach(one -> head.appendElement("th").attr("scope", "col").text(one));
    Element rows = table.appendElement("tbody");
    for (List<String> cells : section.rows()) {
      Element row = rows.appendElement("tr");
      for (String cell : cells) {
        row.appendElement("td").text(cell);
      }
    }
  }
}
