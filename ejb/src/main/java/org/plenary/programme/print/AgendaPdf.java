package org.plenary.programme.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.plenary.document.print.PdfPrinter;
import org.plenary.programme.PublishedProgramme;
import org.plenary.shared.Language;

/** Prints a published programme as tagged PDF. */
public final class AgendaPdf {
  private AgendaPdf() {}

  /** The bytes of the document. */
  public static byte[] of(PublishedProgramme programme, Language language, AgendaLayout layout) {
    AgendaSheet sheet = new AgendaSheet(programme, language);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfPrinter.print(new W3CDom().fromJsoup(sheet.page(layout)), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
