package org.plenary.programme.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.plenary.document.print.PdfPrinter;
import org.plenary.programme.PublishedProgramme;
import org.plenary.shared.Language;

/** Prints a published programme as tagged PDF. */
public final class AgendaPdf {
  /** Sizes of letters at a glance, in points: the first that brings each day on one page. */
  private static final List<Double> GLANCE = List.of(8.5, 7.5, 6.5);

  private static final double FULL = 10;

  private AgendaPdf() {}

  /** The bytes of the document. */
  public static byte[] of(PublishedProgramme programme, Language language, AgendaLayout layout) {
    AgendaSheet sheet = new AgendaSheet(programme, language);
    try {
      if (layout == AgendaLayout.FULL) {
        return printed(sheet, layout, FULL);
      }
      byte[] document = null;
      for (double points : GLANCE) {
        document = printed(sheet, layout, points);
        if (pages(document) <= programme.days().size()) {
          break;
        }
      }
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] printed(AgendaSheet sheet, AgendaLayout layout, double points)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfPrinter.print(new W3CDom().fromJsoup(sheet.page(layout, points)), out);
    return out.toByteArray();
  }

  private static int pages(byte[] document) throws IOException {
    try (PDDocument read = Loader.loadPDF(document)) {
      return read.getNumberOfPages();
    }
  }
}
