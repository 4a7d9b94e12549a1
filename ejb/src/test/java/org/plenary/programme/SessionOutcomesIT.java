package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.ScheduleEvent;
import org.plenary.highlights.Highlights;
import org.plenary.highlights.HighlightsFormat;
import org.plenary.highlights.HighlightsService;
import org.plenary.programme.outcome.OutcomeFacts;
import org.plenary.programme.outcome.QuoteFacts;
import org.plenary.programme.outcome.RecommendationFacts;
import org.plenary.programme.outcome.RecordSessionOutcome;
import org.plenary.programme.outcome.SessionOutcomeRow;
import org.plenary.programme.outcome.SessionOutcomes;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.StaleException;
import org.plenary.sideevent.RecordOutcome;
import org.plenary.sideevent.SideEventOutcomes;
import org.plenary.testing.As;
import org.plenary.testing.QueryCount;
import org.plenary.testing.Together.Outcome;

/** What came of sessions, and the highlights report that is made of it. */
class SessionOutcomesIT extends ProgrammeFixture {
  @Inject SessionOutcomes outcomes;
  @Inject HighlightsService highlights;
  @Inject SideEventOutcomes sideEventOutcomes;
  @Inject RedactionService redactions;
  @Inject DirectoryService directory;
  @Inject As.Officer officer;

  @Test
  void recordsAndRefusesAStaleEdit() {
    UUID event = aConference();
    UUID panel = aSession(event, facts("Panel", 9, null, confirmed("Anna")));
    UUID austria = organizer.call(() -> directory.entityByCode("AT")).orElseThrow().ref();
    OutcomeFacts facts =
        new OutcomeFacts(
            Language.FR,
            "Résumé",
            List.of(
                new RecommendationFacts("Second", austria, null),
                new RecommendationFacts("First", null, "all States")),
            List.of(new QuoteFacts("Oui.", null, "Anna")));
    long first = record(event, panel, 0, facts);
    SessionOutcomeRow read = organizer.call(() -> outcomes.of(event, panel));
    assertEquals(facts, read.facts());
    assertEquals(first, read.version());
    assertFalse(read.recordedBy().isBlank());
    long second = record(event, panel, first, said("Anna", "Non."));
    assertTrue(second > first, "another quote alone is another version");
    assertThrows(StaleException.class, () -> record(event, panel, first, facts));
    assertThrows(StaleException.class, () -> record(event, panel, 0, facts));
    record(event, panel, second, OutcomeFacts.nothing());
    assertFalse(organizer.call(() -> outcomes.of(event, panel)).isRecorded(), "taken back");
  }

  @Test
  void refusesWhatCannotBe() {
    UUID event = aConference();
    UUID panel = aSession(event, facts("Panel", 9, null));
    UUID other = aConference();
    OutcomeFacts facts = summary("Well.");
    assertThrows(NotFoundException.class, () -> record(other, panel, 0, facts));
    assertThrows(NotFoundException.class, () -> organizer.call(() -> outcomes.of(other, panel)));
    assertThrows(FieldException.class, () -> record(event, panel, 0, OutcomeFacts.nothing()));
    OutcomeFacts stranger =
        new OutcomeFacts(
            Language.EN,
            null,
            List.of(),
            List.of(new QuoteFacts("I was not there.", aPerson("Olga"), null)));
    assertThrows(FieldException.class, () -> record(event, panel, 0, stranger));
    OutcomeFacts nobody =
        new OutcomeFacts(
            Language.EN,
            null,
            List.of(new RecommendationFacts("Act", UUID.randomUUID(), null)),
            List.of());
    assertThrows(FieldException.class, () -> record(event, panel, 0, nobody));
    SessionFacts lunch = facts("Lunch talk", 13, null);
    UUID sideEvent =
        aSession(
            event,
            new SessionFacts(
                lunch.day(),
                lunch.start(),
                60,
                null,
                SessionKind.SIDE_EVENT,
                lunch.title(),
                null,
                List.of(),
                "other-lunch",
                List.of()));
    assertEquals(
        "outcome.sideEvent",
        assertThrows(DomainException.class, () -> record(event, sideEvent, 0, facts))
            .reason()
            .key());
    assertThrows(
        EJBAccessException.class, () -> officer.call(() -> outcomes.all(event)), "not its matter");
  }

  @Test
  void ofManyWhoRecordForTheFirstTimeOneSucceeds() {
    UUID event = aConference();
    UUID panel = aSession(event, facts("Panel", 9, null));
    List<Outcome<Long>> tried = together(6, any -> record(event, panel, 0, summary("I" + any)));
    assertEquals(1, tried.stream().filter(Outcome::succeeded).count());
    tried.stream()
        .filter(one -> !one.succeeded())
        .forEach(one -> assertInstanceOf(StaleException.class, one.failure()));
  }

  @Test
  void aHiddenNameIsInNoneOfItAndNotInTheReport() throws IOException {
    UUID event = aConference();
    UUID person = aPerson("Zwetana");
    String whole = name(person);
    AppearanceLine speaker = new AppearanceLine(person, null, AppearanceRole.PANELLIST, null, null);
    UUID panel = aSession(event, facts("Panel", 9, null, speaker, confirmed("Typed Somebody")));
    record(
        event,
        panel,
        0,
        new OutcomeFacts(
            Language.EN,
            "Thanks to " + whole,
            List.of(new RecommendationFacts("Ask " + whole, null, whole)),
            List.of(
                new QuoteFacts("I am " + whole, person, null),
                new QuoteFacts("We are.", null, whole),
                new QuoteFacts("So am I.", null, "Typed Somebody"))));
    officer.run(() -> directory.protect(person, "A survivor"));
    SessionOutcomeRow read = organizer.call(() -> outcomes.of(event, panel));
    assertFalse(read.toString().contains(whole), read::toString);
    assertEquals("Thanks to A survivor", read.facts().summary());
    record(event, panel, read.version(), read.facts().hiding(text -> text + " " + whole));
    read = organizer.call(() -> outcomes.of(event, panel));
    assertFalse(read.toString().contains(whole), "nor when it is typed again");
    organizer.run(
        () -> redactions.hide(new HideName(event, "Typed Somebody", "A colleague", "asked for")));
    String text = report(event);
    assertFalse(text.contains(whole) || text.contains("Typed Somebody"), text);
    assertTrue(text.contains("A survivor") && text.contains("A colleague"), text);
  }

  @Test
  void reportsSessionsAndSideEventsInFewQueries() throws IOException {
    UUID event = aConference();
    assertThrows(NotFoundException.class, () -> report(event), "nothing is recorded");
    for (int hour = 9; hour < 12; hour++) {
      UUID panel = aSession(event, facts("Panel at " + hour, hour, null, confirmed("Anna")));
      if (hour > 9) {
        record(event, panel, 0, said("Anna", "It is " + hour));
      }
    }
    aSideEvent(event);
    QueryCount queries = new QueryCount(dataSource);
    Highlights read = queries.atMost(9, () -> organizer.call(() -> highlights.of(event)));
    assertEquals(3, read.sessions().size());
    assertEquals(2, read.reportedSessions().size());
    assertEquals(1, read.recordedSideEvents().size());
    queries.atMost(
        12,
        () -> organizer.call(() -> highlights.document(event, Language.DE, HighlightsFormat.DOCX)));
    String text = report(event);
    assertTrue(
        text.indexOf("Panel at 10") < text.indexOf("Panel at 11")
            && text.indexOf("Panel at 11") < text.indexOf("Data at lunch"),
        text);
    assertTrue(text.contains("Data were shown.") && !text.contains("Panel at 9"), text);
  }

  private void aSideEvent(UUID conference) {
    PartialDate past = PartialDate.day(LocalDate.of(2024, 5, 6));
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("Data at lunch"),
            null,
            past,
            past,
            "Vienna",
            "AT",
            null,
            "Europe/Vienna",
            List.of(Language.EN),
            List.of(),
            null,
            null);
    String code = "other-" + UUID.randomUUID().toString().substring(0, 8);
    String parent = organizer.call(() -> events.byRef(conference)).code();
    UUID sideEvent =
        organizer.call(
            () ->
                events.schedule(
                    new ScheduleEvent(
                            UUID.randomUUID(), code, "other", null, EventKind.SIDE_EVENT, facts)
                        .sideEventOf(parent)));
    LocalizedText summary = LocalizedText.english("Data were shown.");
    organizer.run(
        () -> sideEventOutcomes.record(new RecordOutcome(sideEvent, 0, 40, null, summary, null)));
  }

  private String report(UUID event) throws IOException {
    byte[] pdf =
        organizer.call(() -> highlights.document(event, Language.EN, HighlightsFormat.PDF));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
    }
  }

  private static OutcomeFacts summary(String text) {
    return new OutcomeFacts(Language.EN, text, List.of(), List.of());
  }

  private static OutcomeFacts said(String name, String text) {
    return new OutcomeFacts(
        Language.EN, null, List.of(), List.of(new QuoteFacts(text, null, name)));
  }

  private long record(UUID event, UUID session, long version, OutcomeFacts facts) {
    return organizer.call(
        () -> outcomes.record(new RecordSessionOutcome(event, session, version, facts)));
  }

  private String name(UUID person) {
    return organizer.call(() -> directory.people(List.of(person))).get(person).displayName();
  }

  private UUID aPerson(String given) {
    String family = "i" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    return officer.call(
        () ->
            directory.addPerson(
                new AddPerson(
                    null,
                    null,
                    given,
                    family,
                    null,
                    null,
                    PersonContactRow.of(UUID.randomUUID() + "@example.org", null),
                    List.of(),
                    null,
                    "TEST")));
  }
}
