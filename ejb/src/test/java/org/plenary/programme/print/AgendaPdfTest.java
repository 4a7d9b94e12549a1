package org.plenary.programme.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plenary.document.print.PdfUa;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionMark;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

class AgendaPdfTest {
  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
  private static final String TITLE = "Trafficking; \"online\" \\ & <offline>, in Kosovo*";

  @Test
  void isAccessibleInFullAndAtAGlance() throws Exception {
    for (AgendaLayout layout : AgendaLayout.values()) {
      assertEquals(
          List.of(),
          PdfUa.failures(AgendaPdf.of(programme(4), Language.RU, layout)),
          layout.name());
    }
  }

  @Test
  void bearsRevisionAndDateOnEachPageAndTheFootnote() throws Exception {
    byte[] pdf = AgendaPdf.of(programme(14), Language.EN, AgendaLayout.FULL);
    List<String> pages = pages(pdf);
    assertTrue(pages.size() > 2, pages::toString);
    for (String page : pages) {
      assertTrue(page.contains("Rev.3, published on 1 March 2027, 11:00"), page);
    }
    assertTrue(pages.getLast().contains("Resolution 1244"), pages.getLast());
    assertTrue(pages.getFirst().contains(TITLE), pages.getFirst());
    assertTrue(pages.getFirst().contains("Chair: Мария Соколова, Example"), pages.getFirst());
    assertTrue(pages.getFirst().contains("moved from 08:00"), pages.getFirst());
  }

  @Test
  void hasAPageADayAtAGlance() throws Exception {
    List<String> pages = pages(AgendaPdf.of(programme(18), Language.DE, AgendaLayout.GLANCE));
    assertEquals(2, pages.size(), pages::toString);
    assertTrue(pages.getFirst().contains("Montag"), pages.getFirst());
    assertTrue(pages.getFirst().contains("Hall 1"), pages.getFirst());
    assertFalse(pages.getFirst().contains("Соколова"), pages.getFirst());
    assertTrue(pages.getLast().contains("Dienstag"), pages.getLast());
  }

  @Test
  void hasAWordForEveryKindAndRoleInEveryLanguage() {
    for (Language language : Language.values()) {
      PrintWords words = new PrintWords(language);
      for (SessionKind kind : SessionKind.values()) {
        assertFalse(words.of(kind).isEmpty());
      }
      for (AppearanceRole role : AppearanceRole.values()) {
        assertFalse(words.of(role).isEmpty());
      }
      for (SessionMark mark : SessionMark.values()) {
        assertFalse(words.of(mark).isEmpty());
      }
    }
  }

  private static List<String> pages(byte[] pdf) throws Exception {
    if (System.getProperty("plenary.print.keep") != null) {
      Files.write(Path.of(System.getProperty("plenary.print.keep")), pdf);
    }
    List<String> pages = new ArrayList<>();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= read.getNumberOfPages(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(read).replaceAll("\\s+", " "));
      }
    }
    return pages;
  }

  private static PublishedProgramme programme(int sessionsADay) {
    List<PublishedSession> sessions = new ArrayList<>();
    for (int day = 0; day < 2; day++) {
      for (int i = 0; i < sessionsADay; i++) {
        sessions.add(session(DAY.plusDays(day), i));
      }
    }
    return new PublishedProgramme(
        "alliance-27",
        LocalizedText.of(Map.of(Language.EN, "27th Conference", Language.RU, "27-я конференция")),
        LocalizedText.english("Using Technology"),
        PartialDate.day(DAY),
        PartialDate.day(DAY.plusDays(1)),
        "Vienna",
        "Hofburg",
        ZoneId.of("Europe/Vienna"),
        List.of(Language.EN),
        3,
        Instant.parse("2027-03-01T10:00:00Z"),
        1,
        sessions,
        List.of(),
        null);
  }

  private static PublishedSession session(LocalDate day, int i) {
    boolean pause = i % 4 == 3;
    return new PublishedSession(
        UUID.randomUUID(),
        day,
        LocalTime.of(9 + i / 2, 0),
        45,
        pause ? LocalizedText.empty() : LocalizedText.english("Hall " + (1 + i % 2)),
        pause ? SessionKind.BREAK : SessionKind.PANEL,
        LocalizedText.english(pause ? "Coffee" : TITLE),
        LocalizedText.english(pause ? "" : "What has been learnt. ".repeat(12)),
        List.of(Language.EN, Language.RU),
        null,
        i == 2,
        i == 0 ? day.atTime(8, 0) : null,
        pause
            ? List.of()
            : List.of(
                new PublishedSession.Speaker(
                    null,
                    "Мария Соколова",
                    AppearanceRole.CHAIR,
                    LocalizedText.empty(),
                    LocalizedText.english("Example"))),
        Set.of(),
        List.of());
  }
}
