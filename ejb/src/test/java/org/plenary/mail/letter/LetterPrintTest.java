package org.plenary.mail.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.plenary.document.print.PdfUa;
import org.plenary.shared.Language;

class LetterPrintTest {
  private static final LetterSheet FRENCH =
      new LetterSheet(
          Language.FR,
          List.of("Bureau du Représentant spécial", "Wallnerstrasse 6, 1010 Vienne"),
          "NV 2026/0012",
          "22 novembre 2026",
          List.of("Délégation permanente de la Géorgie", "Vienne"),
          "Conférence de l’Alliance",
          "<p style=\"margin:0\">Le Bureau <strong>présente</strong> ses compliments &amp;c.<br>"
              + "Ensuite</p><ul><li>premier</li><li>second<ol><li>dedans</li></ol></li></ul>"
              + "<p><a href=\"https://example.org/\">lien</a></p>",
          List.of("Anna Beispiel", "Cheffe de l’office"),
          List.of("Ordre du jour.pdf"));
  private static final LetterSheet RUSSIAN =
      new LetterSheet(
          Language.RU,
          List.of(),
          "L 2026/0003",
          "22 ноября 2026 г.",
          List.of("Ёлкин Пётр"),
          "",
          "<p>Уважаемый господин Ёлкин, ქეთევან</p>",
          List.of("Анна"),
          List.of());

  private static byte[] pdf(LetterSheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LetterPdf.print(List.of(sheets), out);
    return out.toByteArray();
  }

  @Test
  void aPdfHasAPageForEachRecipientInTheOrderGivenAndIsAccessible() throws Exception {
    byte[] pdf = pdf(FRENCH, RUSSIAN);
    Files.write(Path.of("target/letters.pdf"), pdf);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertEquals(2, read.getNumberOfPages());
      PDFTextStripper text = new PDFTextStripper();
      text.setEndPage(1);
      String first = text.getText(read);
      for (String part :
          List.of(
              "NV 2026/0012",
              "22 novembre 2026",
              "Géorgie",
              "office",
              "dedans",
              "Pièces jointes")) {
        assertTrue(first.contains(part), part);
      }
      assertFalse(first.contains("Ёлкин"));
    }
    assertEquals(List.of(), PdfUa.failures(pdf));
  }

  @Test
  void aDocumentOfWordSaysTheSame() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LetterDocx.write(List.of(FRENCH, RUSSIAN), out);
    Files.write(Path.of("target/letters.docx"), out.toByteArray());
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      String all = text.getText();
      for (String part :
          List.of(
              "NV 2026/0012",
              "présente",
              "dedans",
              "– second",
              "lien",
              "Ордre".substring(0, 0),
              "Ёлкин")) {
        assertTrue(all.contains(part), part);
      }
      assertFalse(all.contains("<"));
    }
  }
}
