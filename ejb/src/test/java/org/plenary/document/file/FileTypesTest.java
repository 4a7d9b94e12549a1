package org.plenary.document.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plenary.document.file.SampleFiles.docx;
import static org.plenary.document.file.SampleFiles.openDocument;
import static org.plenary.document.file.SampleFiles.picture;
import static org.plenary.document.file.SampleFiles.source;
import static org.plenary.document.file.SampleFiles.text;
import static org.plenary.document.file.SampleFiles.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;

class FileTypesTest {
  private static FileType type(String name, byte[] bytes) {
    try {
      return FileTypes.of(source(bytes), name);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void refused(String key, String name, byte[] bytes) {
    DomainException no = assertThrows(DomainException.class, () -> type(name, bytes));
    assertEquals(key, no.reason().key());
  }

  @Test
  void findsEveryAcceptedTypeByItsContent() {
    assertEquals(FileType.PDF, type("a.pdf", SampleFiles.PDF));
    assertEquals(FileType.DOCX, type("a.docx", docx()));
    assertEquals(FileType.XLSX, type("a.xlsx", zip("_rels/.rels", "<x/>", "xl/workbook.xml", "")));
    assertEquals(FileType.PPTX, type("a.pptx", zip("ppt/presentation.xml", "")));
    assertEquals(FileType.ODT, type("a.odt", openDocument(FileType.ODT.mediaType())));
    assertEquals(FileType.ODS, type("a.ods", openDocument(FileType.ODS.mediaType())));
    assertEquals(FileType.ODP, type("a.odp", openDocument(FileType.ODP.mediaType())));
    assertEquals(FileType.PNG, type("a.png", picture("png", 3, 3)));
    assertEquals(FileType.JPEG, type("a.JPG", picture("jpeg", 3, 3)));
    assertEquals(FileType.TXT, type("a.txt", text("Заметка\nfür alle\n")));
    assertEquals(FileType.CSV, type("a.csv", text("\uFEFFState;Seats\nAustria;2\n")));
  }

  @Test
  void aNameWithoutAnEndingIsNoHindrance() {
    assertEquals(FileType.PDF, type("report", SampleFiles.PDF));
    assertEquals(FileType.TXT, type("notes", text("notes")));
  }

  @Test
  void refusesWhatIsNotOnTheList() {
    String key = "document.file.type";
    refused(key, "a.pdf", text("<!DOCTYPE html><html><script>alert(1)</script></html>"));
    refused(key, "a.txt", text("<html><body>Hello</body></html>"));
    refused(key, "a.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"));
    refused(
        key, "a.svg", text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    refused(key, "a.docx", zip("readme.txt", "no document"));
    refused(key, "a.zip", zip("readme.txt", "no document"));
    refused(key, "a.jar", zip("META-INF/MANIFEST.MF", "Main-Class: X"));
    refused(key, "a.xlsx", zip("xl/workbook.bin", "binary"));
    refused(key, "a.gif", "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1));
    refused(key, "a.exe", "MZ\220\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    refused(key, "a.sh", text("#!/bin/sh\nrm -rf /\n"));
    refused(key, "a.pdf", text("MZ something else first\n%PDF-1.7\n"));
    refused(key, "a.bin", new byte[] {0, 1, 2, 3, 4, 5});
  }

  @Test
  void refusesANameThatSaysAnotherTypeThanTheContent() {
    String key = "document.file.extension";
    refused(key, "a.docx", SampleFiles.PDF);
    refused(key, "a.pdf", docx());
    refused(key, "a.pdf", text("plain text"));
    refused(key, "a.html", text("plain text"));
    refused(key, "a.png", picture("jpeg", 3, 3));
    refused(key, "a.exe", SampleFiles.PDF);
  }
}
