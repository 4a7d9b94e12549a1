package org.plenary.highlights;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plenary.document.print.PdfPrinter;
import org.plenary.shared.Language;

/** Prints the report as tagged PDF. */
final class HighlightsPdf {
  private static final String STYLE =
      """
      @page { size: A4 portrait; margin: 20mm 18mm 22mm;
        @bottom-right { font-family: %1$s; font-size: 8pt; color: #47566b;
          content: counter(page) " / " counter(pages); } }
      html { font-family: %1$s; font-size: 10.5pt; }
      body { line-height: 1.4; color: #101a2b; }
      h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 2mm; }
      h2 { font-size: 1.35em; margin: 9mm 0 2mm; color: #14509b; page-break-after: avoid; }
      h3 { font-size: 1.12em; margin: 6mm 0 1mm; page-break-after: avoid; }
      h4 { font-size: 1em; margin: 3mm 0 1mm; color: #14509b; page-break-after: avoid; }
      p { margin: 0 0 2mm; }
      .kicker, .meta, .tail, .footnote { color: #47566b; }
      .meta { font-size: 0.9em; margin: 0 0 1mm; page-break-after: avoid; }
      ol { margin: 0 0 2mm; padding-left: 7mm; }
      li { margin: 0 0 1.5mm; }
      .tail { font-size: 0.95em; }
      blockquote { margin: 0 0 2mm; padding-left: 4mm; border-left: 1.5pt solid #14509b; page-break-inside: avoid; }
      blockquote p { margin: 0; }
      blockquote .said { font-style: italic; }
      .footnote { margin-top: 8mm; font-size: 0.8em; }
      """;

  private final Document page = Document.createShell("");
  private final Language language;
  private Element list;

  private HighlightsPdf(Language language) {
    this.language = language;
  }

  static byte[] of(String title, List<Block> blocks, Language language) {
    HighlightsPdf pdf = new HighlightsPdf(language);
    pdf.page.child(0).attr("lang", language.code());
    pdf.page.title(title);
    pdf.page.head().appendElement("meta").attr("name", "description").attr("content", title);
    pdf.page.head().appendElement("style").appendText(STYLE.formatted(PdfPrinter.FAMILIES));
    blocks.forEach(pdf::append);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfPrinter.print(new W3CDom().fromJsoup(pdf.page), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(Block block) {
    if (block.kind() != Block.Kind.ITEM) {
      list = null;
    }
    switch (block.kind()) {
      case KICKER -> text(page.body(), "p", block).addClass("kicker");
      case TITLE -> text(page.body(), "h1", block);
      case META -> text(page.body(), "p", block).addClass("meta");
      case PART -> text(page.body(), "h2", block);
      case ENTRY -> text(page.body(), "h3", block);
      case LABEL -> text(page.body(), "h4", block);
      case PARAGRAPH -> text(page.body(), "p", block);
      case FOOTNOTE -> text(page.body(), "p", block).addClass("footnote");
      case ITEM -> item(block);
      case QUOTE -> quote(block);
      default -> throw new IllegalStateException(block.kind().name());
    }
  }

  private void item(Block block) {
    if (list == null) {
      list = page.body().appendElement("ol");
    }
    Element item = list.appendElement("li");
    text(item, "span", block);
    if (!block.tail().isEmpty()) {
      item.appendElement("br");
      item.appendElement("span").addClass("tail").text(block.tail());
    }
  }

  private void quote(Block block) {
    Element quote = page.body().appendElement("blockquote");
    text(quote, "p", block).addClass("said");
    quote.appendElement("p").addClass("tail").text(block.tail());
  }

  private Element text(Element parent, String tag, Block block) {
    Element element = parent.appendElement(tag).text(block.text());
    return block.language() == language ? element : element.attr("lang", block.language().code());
  }
}
