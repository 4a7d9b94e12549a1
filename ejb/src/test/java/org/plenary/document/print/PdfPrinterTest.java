package org.plenary.document.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PdfPrinterTest {
  private static final String NAMES = "Żółć Ångström Ёлкин ქეთევან Արամ สมชาย";

  static Document page(String body) throws Exception {
    String text =
        "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><head><title>A letter</title>"
            + "<meta name='description' content='A letter'/><style>@page{size:A4} body{font-family:"
            + PdfPrinter.FAMILIES.replace("'", "\"")
            + "}</style></head><body>"
            + body
            + "</body></html>";
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  static byte[] printed(String body) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfPrinter.print(page(body), out);
    return out.toByteArray();
  }

  @Test
  void printsLettersOfManyScriptsThatCanBeReadOutAgain() throws Exception {
    byte[] pdf = printed("<h1>A letter</h1><p>" + NAMES + "</p><p><b>b</b> <i>i</i></p>");
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertTrue(new PDFTextStripper().getText(read).contains(NAMES.substring(0, 28)));
    }
  }

  @Test
  void isAccessible() throws Exception {
    byte[] pdf =
        printed(
            "<h1>A letter</h1><p>Words <a href='https://example.org/'>and a link</a></p>"
                + "<ul><li>one</li><li>two</li></ul><p>"
                + NAMES
                + "</p>");
    assertEquals(List.of(), PdfUa.failures(pdf));
  }

  @Test
  void aDocumentWithoutTagsWouldNotBe() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument bare = new PDDocument()) {
      bare.addPage(new PDPage());
      bare.save(out);
    }
    assertNotEquals(List.of(), PdfUa.failures(out.toByteArray()));
  }

  @Test
  void fetchesNothing() throws Exception {
    printed("<h1>A letter</h1><p><img src='http://127.0.0.1:9/x.png' alt='x'/></p>");
  }

  @Test
  void putsLettersThatRunFromTheRightInTheOrderOfTheEye() {
    assertEquals("A \u05d1\u05d0 B", VisualText.of("A \u05d0\u05d1 B"));
    assertEquals("plain", VisualText.of("plain"));
  }
}
