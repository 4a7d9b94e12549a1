package org.plenary.document.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "report.pdf;report.pdf",
        "../../etc/passwd;passwd",
        "..\\..\\windows\\system32\\cmd.pdf;cmd.pdf",
        "C:\\fakepath\\Отчёт 2025.pdf;Отчёт 2025.pdf",
        "/;file",
        "..;file",
        ".htaccess;htaccess",
        "con.pdf;_con.pdf",
        "a<b>c:d|e?f*g\"h.pdf;a_b_c_d_e_f_g_h.pdf",
        "  much    room .pdf ;much room .pdf",
        "über.pdf;über.pdf"
      })
  void loseWhatLeadsElsewhere(String given, String clean) {
    assertEquals(clean, FileName.clean(given));
  }

  @Test
  void losesWhatCannotBeSeen() {
    assertEquals("report.pdf", FileName.clean("re\u0000po\u0007rt\r\n.pdf"));
    assertEquals("reportfdp.exe", FileName.clean("report\u202Efdp.exe"));
    assertEquals("ab.txt", FileName.clean("\uFEFFa\u200Bb\u2066.txt"));
    assertEquals("x.txt", FileName.clean("x\uD800.txt"));
    assertEquals("file", FileName.clean(null));
    assertEquals("file", FileName.clean("\u202E"));
  }

  @Test
  void isCutToTwoHundredFiftyFiveBytesBeforeItsEnding() {
    String clean = FileName.clean("Ж".repeat(300) + ".docx");
    assertTrue(clean.getBytes(StandardCharsets.UTF_8).length <= 255);
    assertTrue(clean.endsWith("Ж.docx"), clean);
    String emoji = FileName.clean("\uD83D\uDE00".repeat(100));
    assertEquals(63, emoji.codePointCount(0, emoji.length()));
    assertEquals(
        255,
        FileName.withExtension("x".repeat(255), "pdf").getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void itsEndingIsWhatFollowsTheLastDot() {
    assertEquals("pdf", FileName.extension("Report.v2.PDF"));
    assertEquals("", FileName.extension("report"));
    assertEquals("", FileName.extension(".pdf"));
    assertEquals("", FileName.extension("Statement of Dr. Somebody Important"));
  }
}
