package org.plenary.highlights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.plenary.directory.EntityKind;
import org.plenary.directory.EntityLine;
import org.plenary.document.print.PdfUa;
import org.plenary.event.Audience;
import org.plenary.event.EventDetail;
import org.plenary.event.EventKind;
import org.plenary.event.EventRow;
import org.plenary.event.PublishedFigure;
import org.plenary.event.Qualifier;
import org.plenary.event.Stage;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;
import org.plenary.programme.outcome.OutcomeFacts;
import org.plenary.programme.outcome.QuoteFacts;
import org.plenary.programme.outcome.RecommendationFacts;
import org.plenary.programme.outcome.SessionOutcomeRow;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.sideevent.OutcomeRow;

class HighlightsReportTest {
  private static final UUID SPEAKER = UUID.randomUUID();
  private static final UUID SILENT = UUID.randomUUID();
  private static final UUID PRISTINA = UUID.randomUUID();
  private static final OutcomeFacts FACTS =
      new OutcomeFacts(
          Language.FR,
          "Premier alinéa.\n\nSecond alinéa sur Vera Muster.",
          List.of(
              new RecommendationFacts("Agir ensemble", PRISTINA, null),
              new RecommendationFacts("Former les juges", null, "les États"),
              new RecommendationFacts("Publier", null, null)),
          List.of(
              new QuoteFacts("Nous pouvons.", SPEAKER, null),
              new QuoteFacts("Nous devons.", SILENT, null),
              new QuoteFacts("Oui.", null, "Anna")));
  private static final HighlightsNames NAMES =
      new HighlightsNames(
          Map.of(SPEAKER, "Ilse Brandauer", SILENT, "Silent Person"),
          Set.of(SILENT),
          Map.of(
              PRISTINA,
              new EntityLine(
                  PRISTINA,
                  "FO-XK",
                  LocalizedText.english("Kosovo office"),
                  EntityKind.ORGANIZATION,
                  null,
                  null,
                  null,
                  null)));

  private static EventRow row(EventKind kind, String title, PartialDate start, PartialDate end) {
    return new EventRow(
        UUID.randomUUID(),
        "alliance-19",
        "alliance",
        19,
        null,
        kind,
        null,
        null,
        LocalizedText.english(title),
        LocalizedText.empty(),
        start,
        end,
        "Vienna",
        "AT",
        "Hofburg",
        null,
        null,
        Stage.CONCLUDED,
        Audience.PUBLIC);
  }

  private static SessionOutcomeRow session(
      String title, int hour, SessionStatus status, OutcomeFacts outcome) {
    SessionFacts facts =
        new SessionFacts(
            LocalDate.of(2019, 4, 8),
            LocalTime.of(hour, 0),
            90,
            null,
            SessionKind.PANEL,
            LocalizedText.english(title),
            null,
            List.of(),
            null,
            List.of(
                new AppearanceLine(
                    SPEAKER,
                    null,
                    AppearanceRole.CHAIR,
                    LocalizedText.english("Director"),
                    LocalizedText.empty())));
    return new SessionOutcomeRow(
        new SessionRow(UUID.randomUUID(), 1, null, status, facts, List.of()),
        outcome.isEmpty() ? 0 : 1,
        outcome,
        null,
        null);
  }

  private static Highlights highlights() {
    PartialDate first = PartialDate.day(LocalDate.of(2019, 4, 8));
    PartialDate last = PartialDate.day(LocalDate.of(2019, 4, 9));
    EventRow event = row(EventKind.CONFERENCE, "19th Conference", first, last);
    EventDetail detail =
        new EventDetail(
            event,
            1,
            ZoneId.of("Europe/Vienna"),
            LocalizedText.empty(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            LocalizedText.empty(),
            null,
            null,
            null);
    EventRow lunch = row(EventKind.SIDE_EVENT, "Data at lunch", first, first);
    EventRow silent = row(EventKind.SIDE_EVENT, "Nothing noted", first, first);
    return new Highlights(
        detail,
        List.of(
            session("Opening", 9, SessionStatus.PLANNED, OutcomeFacts.nothing()),
            session("Panel on courts", 11, SessionStatus.PLANNED, FACTS),
            session("Called off", 14, SessionStatus.CANCELLED, FACTS)),
        List.of(
            new SideEventHighlight(
                lunch,
                new OutcomeRow(
                    lunch.ref(),
                    1,
                    new PublishedFigure(40, Qualifier.OVER),
                    LocalizedText.english("Data were shown."),
                    LocalizedText.english("Share them."))),
            new SideEventHighlight(silent, null)));
  }

  private static List<Block> blocks(Language language) {
    return HighlightsReport.of(
        highlights(), NAMES, text -> text.replace("Vera Muster", "A survivor"), language);
  }

  private static List<String> all(Block.Kind kind, Language language) {
    return blocks(language).stream()
        .filter(one -> one.kind() == kind)
        .map(one -> one.tail().isEmpty() ? one.text() : one.text() + " | " + one.tail())
        .toList();
  }

  @Test
  void saysWhatCameOfSessionsAndThenOfSideEvents() {
    assertEquals(
        List.of("Sessions", "Side events"), all(Block.Kind.PART, Language.EN), "in this order");
    assertEquals(
        List.of("Panel on courts", "Data at lunch"),
        all(Block.Kind.ENTRY, Language.EN),
        "nothing stands there of which nothing is recorded, or which did not take place");
    assertEquals(
        List.of(
            "8–9 April 2019 · Hofburg, Vienna",
            "2 sessions; recorded outcomes: 1",
            "1 side event with a recorded outcome",
            "Monday 8 April, 11:00–12:30",
            "Language of the text: French",
            "8 April 2019 · Hofburg, Vienna · Participants: more than 40"),
        all(Block.Kind.META, Language.EN).stream()
            .map(one -> one.replaceAll("[\\s\\p{Z}]*–[\\s\\p{Z}]*", "–"))
            .toList());
    assertEquals(
        List.of(
            "Agir ensemble | Addressed to: Kosovo office*",
            "Former les juges | Addressed to: les États",
            "Publier"),
        all(Block.Kind.ITEM, Language.EN));
    assertEquals(
        List.of(
            "Premier alinéa.", "Second alinéa sur A survivor.", "Data were shown.", "Share them."),
        all(Block.Kind.PARAGRAPH, Language.EN));
    assertEquals(1, all(Block.Kind.FOOTNOTE, Language.EN).size(), "of Resolution 1244");
  }

  @Test
  void namesOnlyWhoWantsToBeNamed() {
    assertEquals(
        List.of(
            "Nous pouvons. | – Ilse Brandauer, Director",
            "Nous devons. | – A speaker",
            "Oui. | – Anna"),
        all(Block.Kind.QUOTE, Language.EN));
    assertFalse(blocks(Language.RU).toString().contains("Silent"));
  }

  @Test
  void isAccessibleAsPdfInEveryLanguage() throws Exception {
    for (Language language : List.of(Language.FR, Language.RU)) {
      byte[] pdf = HighlightsPdf.of("Highlights", blocks(language), language);
      Files.write(Path.of("target/highlights-" + language.code() + ".pdf"), pdf);
      assertEquals(List.of(), PdfUa.failures(pdf), language.name());
      try (PDDocument read = Loader.loadPDF(pdf)) {
        String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        assertTrue(text.contains("Former les juges"), text);
        assertEquals(language == Language.RU, text.contains("Язык текста: французский"), text);
        assertEquals(language.code(), read.getDocumentCatalog().getLanguage());
        assertTrue(read.getDocumentCatalog().getStructureTreeRoot() != null, "tagged");
      }
    }
  }

  @Test
  void hasHeadingsAsADocumentOfWord() throws Exception {
    byte[] docx = HighlightsDocx.of("Highlights", blocks(Language.EN), Language.EN);
    Files.write(Path.of("target/highlights.docx"), docx);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
      Map<String, List<String>> headings =
          read.getParagraphs().stream()
              .filter(one -> one.getStyle() != null)
              .collect(
                  Collectors.groupingBy(
                      XWPFParagraph::getStyle,
                      Collectors.mapping(XWPFParagraph::getText, Collectors.toList())));
      assertEquals(List.of("Highlights"), headings.get("Heading1"));
      assertEquals(List.of("Sessions", "Side events"), headings.get("Heading2"));
      assertEquals(List.of("Panel on courts", "Data at lunch"), headings.get("Heading3"));
      String text =
          read.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertTrue(text.contains("2. Former les juges\nAddressed to: les États"), text);
      assertTrue(text.contains("Oui.\n– Anna"), text);
      assertEquals(
          "fr",
          read.getParagraphs().stream()
              .filter(one -> one.getText().startsWith("Premier"))
              .findFirst()
              .orElseThrow()
              .getRuns()
              .getFirst()
              .getLang());
    }
  }
}
