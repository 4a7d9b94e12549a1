package org.plenary.highlights;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.plenary.shared.Language;

/** Writes the report as a document of Word with headings that its outline shows. */
final class HighlightsDocx {
  private static final String FONT = "Noto Serif";
  private static final String BLUE = "14509B";
  private static final String GREY = "47566B";
  private static final String INK = "101A2B";
  private static final int SIZE = 11;
  private static final int SMALL = 9;
  private static final int MARGIN = 1134;
  private static final int LINE = 120;
  private static final int STEP = 400;

  private final XWPFDocument document = new XWPFDocument();
  private int number;

  private HighlightsDocx() {}

  static byte[] of(String title, List<Block> blocks, Language language) {
    HighlightsDocx docx = new HighlightsDocx();
    try (XWPFDocument document = docx.document) {
      docx.paper();
      docx.headings(language);
      document.getProperties().getCoreProperties().setTitle(title);
      blocks.forEach(block -> docx.append(block, language));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  /** An empty document has no styles; Word knows headings by the level of their outline. */
  private void headings(Language language) {
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage(language.code());
    for (int level = 0; level < 4; level++) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId(heading(level));
      style.addNewName().setVal("heading " + (level + 1));
      style.addNewQFormat();
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
      style.getPPr().addNewKeepNext();
      XWPFStyle made = new XWPFStyle(style);
      made.setType(STStyleType.PARAGRAPH);
      styles.addStyle(made);
    }
  }

  private static String heading(int level) {
    return "Heading" + (level + 1);
  }

  private void append(Block block, Language own) {
    number = block.kind() == Block.Kind.ITEM ? number + 1 : 0;
    switch (block.kind()) {
      case KICKER -> look(line(block, 0), SIZE, GREY, false);
      case TITLE -> heading(block, 0, 20, INK);
      case META -> look(line(block, 0), SMALL, GREY, false);
      case PART -> heading(block, 1, 15, BLUE);
      case ENTRY -> heading(block, 2, 12, INK);
      case LABEL -> heading(block, 3, SIZE, BLUE);
      case PARAGRAPH -> line(block, 0);
      case FOOTNOTE -> look(line(block, 0), SMALL, GREY, false);
      case ITEM -> item(block, own);
      case QUOTE -> quote(block, own);
      default -> throw new IllegalStateException(block.kind().name());
    }
  }

  private void heading(Block block, int level, int size, String colour) {
    XWPFParagraph paragraph = paragraph(0);
    paragraph.setStyle(heading(level));
    paragraph.setSpacingBefore(level == 0 ? 0 : 2 * LINE);
    paragraph.setKeepNext(true);
    look(run(paragraph, block.text(), block.language()), size, colour, true);
  }

  private XWPFRun line(Block block, int indent) {
    return run(paragraph(indent), block.text(), block.language());
  }

  private void item(Block block, Language own) {
    XWPFParagraph paragraph = paragraph(STEP);
    paragraph.setIndentationHanging(STEP);
    run(paragraph, number + ". ", own);
    XWPFRun last = run(paragraph, block.text(), block.language());
    if (!block.tail().isEmpty()) {
      last.addBreak();
      look(run(paragraph, block.tail(), own), SIZE - 1, GREY, false);
    }
  }

  private void quote(Block block, Language own) {
    XWPFParagraph paragraph = paragraph(STEP);
    XWPFRun said = run(paragraph, block.text(), block.language());
    said.setItalic(true);
    said.addBreak();
    look(run(paragraph, block.tail(), own), SIZE - 1, GREY, false);
  }

  private XWPFParagraph paragraph(int indent) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(LINE);
    if (indent > 0) {
      paragraph.setIndentationLeft(indent);
    }
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, Language language) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(SIZE);
    run.setLang(language.code());
    run.setText(text);
    return run;
  }

  private static void look(XWPFRun run, int size, String colour, boolean bold) {
    run.setFontSize(size);
    run.setColor(colour);
    run.setBold(bold);
  }
}
