package org.plenary.mail.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes letters as one document of Word, each on pages of its own, for those who edit on. */
final class LetterDocx {
  private static final String FONT = "Noto Serif";
  private static final String BLUE = "14509B";
  private static final String GREY = "47566B";
  private static final int SIZE = 11;
  private static final int SMALL = 9;
  private static final int MARGIN = 1417;
  private static final int LINE = 120;
  private static final int STEP = 360;

  private final XWPFDocument document = new XWPFDocument();

  private LetterDocx() {}

  static void write(List<LetterSheet> sheets, OutputStream out) throws IOException {
    LetterDocx docx = new LetterDocx();
    try (XWPFDocument document = docx.document) {
      docx.paper();
      LetterSheet first = sheets.getFirst();
      document
          .getProperties()
          .getCoreProperties()
          .setTitle((first.number() + " " + first.subject()).strip());
      for (LetterSheet sheet : sheets) {
        docx.sheet(sheet, sheet != first);
      }
      document.write(out);
    }
  }

  private void paper() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(11906));
    section.getPgSz().setH(BigInteger.valueOf(16838));
    BigInteger margin = BigInteger.valueOf(MARGIN);
    section.addNewPgMar().setTop(margin);
    section.getPgMar().setBottom(margin);
    section.getPgMar().setLeft(margin);
    section.getPgMar().setRight(margin);
  }

  private void sheet(LetterSheet sheet, boolean newPage) {
    if (newPage) {
      document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
    for (int i = 0; i < sheet.head().size(); i++) {
      XWPFRun run = line(sheet.head().get(i), 0);
      run.setColor(i == 0 ? BLUE : GREY);
      run.setBold(i == 0);
      run.setFontSize(i == 0 ? SIZE + 1 : SMALL);
    }
    right(sheet.number(), 0);
    right(sheet.day(), 2 * STEP);
    lines(sheet.addressee(), 2 * STEP);
    if (!sheet.subject().isBlank()) {
      line(sheet.subject(), STEP).setBold(true);
    }
    blocks(Jsoup.parseBodyFragment(sheet.body()).body(), 0);
    line("", 2 * STEP);
    lines(sheet.signature(), STEP);
    if (!sheet.enclosures().isEmpty()) {
      line(LetterWords.enclosures(sheet.language()), 0).setFontSize(SMALL);
      sheet.enclosures().forEach(one -> line("– " + one, 0).setFontSize(SMALL));
    }
  }

  private void lines(List<String> lines, int after) {
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i == lines.size() - 1 ? after : 0);
    }
  }

  private XWPFRun line(String text, int after) {
    XWPFRun run = run(paragraph(after, 0), false, false);
    run.setText(text);
    return run;
  }

  private void right(String text, int after) {
    XWPFParagraph paragraph = paragraph(after, 0);
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    run(paragraph, false, false).setText(text);
  }

  private XWPFParagraph paragraph(int after, int indent) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(after);
    if (indent > 0) {
      paragraph.setIndentationLeft(indent * STEP);
    }
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, boolean bold, boolean italic) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(SIZE);
    run.setBold(bold);
    run.setItalic(italic);
    return run;
  }

  private void blocks(Element parent, int indent) {
    int number = 1;
    for (Element block : parent.children()) {
      switch (block.normalName()) {
        case "ul", "ol", "blockquote" -> blocks(block, indent + 1);
        case "li" -> {
          boolean counted = "ol".equals(parent.normalName());
          XWPFParagraph paragraph = paragraph(LINE, indent);
          paragraph.setIndentationHanging(STEP);
          run(paragraph, false, false).setText(counted ? number++ + ". " : "– ");
          item(block, paragraph, indent);
        }
        case "hr" -> line("", LINE);
        default -> {
          boolean heading = block.normalName().matches("h[1-6]");
          inline(block, paragraph(2 * LINE, indent), heading, false);
        }
      }
    }
  }

  /** An item of a list: its first words on the line of its mark, lists in it below. */
  private void item(Element item, XWPFParagraph paragraph, int indent) {
    Element inner = item.clone();
    inner.select("> ul, > ol").remove();
    inline(inner, paragraph, false, false);
    item.select("> ul, > ol").forEach(list -> blocks(list, indent + 1));
  }

  private static void inline(Node node, XWPFParagraph paragraph, boolean bold, boolean italic) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        run(paragraph, bold, italic).setText(text.text());
      } else if (child instanceof Element element) {
        switch (element.normalName()) {
          case "br" -> run(paragraph, bold, italic).addBreak();
          case "strong", "b" -> inline(element, paragraph, true, italic);
          case "em", "i" -> inline(element, paragraph, bold, true);
          case "a" -> link(element, paragraph, bold, italic);
          default -> inline(element, paragraph, bold, italic);
        }
      }
    }
  }

  private static void link(Element element, XWPFParagraph paragraph, boolean bold, boolean italic) {
    XWPFRun run = paragraph.createHyperlinkRun(element.attr("href"));
    run.setFontFamily(FONT);
    run.setFontSize(SIZE);
    run.setBold(bold);
    run.setItalic(italic);
    run.setColor(BLUE);
    run.setText(element.text());
  }
}
