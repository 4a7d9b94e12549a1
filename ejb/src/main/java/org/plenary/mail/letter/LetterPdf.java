package org.plenary.mail.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plenary.document.print.PdfPrinter;

/** Prints letters as one tagged PDF, each on pages of its own. */
final class LetterPdf {
  private static final String STYLE =
      """
      @page { size: A4; margin: 25mm 22mm 22mm 25mm; }
      body { font-family: %s; font-size: 11pt; line-height: 1.4; }
      .sheet + .sheet { page-break-before: always; }
      .head { border-bottom: 0.5pt solid #14509b; padding-bottom: 4mm; margin-bottom: 8mm; }
      .head p { margin: 0; color: #14509b; }
      .head p:first-child { font-weight: bold; font-size: 12pt; }
      .head p + p { font-size: 9pt; color: #47566b; }
      .lines p, .when p { margin: 0; }
      .when { text-align: right; margin-bottom: 8mm; }
      .addressee { margin-bottom: 10mm; min-height: 20mm; }
      h1 { font-size: 11pt; font-weight: bold; margin: 0 0 6mm; }
      .signature { margin-top: 18mm; page-break-inside: avoid; }
      .signature p:first-child { font-weight: bold; }
      .enclosures { margin-top: 8mm; font-size: 9pt; page-break-inside: avoid; }
      .enclosures h2 { font-size: 9pt; margin: 0 0 1mm; }
      .enclosures ul { margin: 0; padding-left: 5mm; }
      blockquote { margin: 0 0 4mm; padding-left: 4mm; border-left: 1pt solid #c5cedb; }
      """
          .formatted(PdfPrinter.FAMILIES);

  private LetterPdf() {}

  static void print(List<LetterSheet> sheets, OutputStream out) throws IOException {
    PdfPrinter.print(new W3CDom().fromJsoup(page(sheets)), out);
  }

  /** The page that is printed. */
  static Document page(List<LetterSheet> sheets) {
    LetterSheet first = sheets.getFirst();
    Document page = Document.createShell("");
    page.child(0).attr("lang", first.language().code());
    String title = (first.number() + " " + first.subject()).strip();
    page.title(title);
    page.head().appendElement("meta").attr("name", "description").attr("content", title);
    page.head().appendElement("style").appendText(STYLE);
    sheets.forEach(sheet -> page.body().appendChild(element(sheet)));
    return page;
  }

  private static Element element(LetterSheet sheet) {
    Element all = new Element("div").addClass("sheet").attr("lang", sheet.language().code());
    if (!sheet.head().isEmpty()) {
      lines(all, "head", sheet.head());
    }
    lines(all, "when", List.of(sheet.number(), sheet.day()));
    lines(all, "lines addressee", sheet.addressee());
    if (!sheet.subject().isBlank()) {
      all.appendElement("h1").text(sheet.subject());
    }
    Element body = all.appendElement("div").html(sheet.body());
    body.select("[style]").removeAttr("style");
    lines(all, "lines signature", sheet.signature());
    if (!sheet.enclosures().isEmpty()) {
      Element enclosed = all.appendElement("div").addClass("enclosures");
      enclosed.appendElement("h2").text(LetterWords.enclosures(sheet.language()));
      Element list = enclosed.appendElement("ul");
      sheet.enclosures().forEach(one -> list.appendElement("li").text(one));
    }
    return all;
  }

  private static void lines(Element to, String kind, List<String> lines) {
    Element block = to.appendElement("div").attr("class", kind);
    lines.forEach(line -> block.appendElement("p").text(line));
  }
}
