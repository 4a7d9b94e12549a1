package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

class EventTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @Test
  void refusesToEndBeforeItStarts() {
    assertRefused("end", () -> event("2019-04-09", "2019-04-08", "Europe/Vienna"));
  }

  @Test
  void refusesAnEndOfAnotherPrecision() {
    assertRefused("end", () -> event("2019-04", "2019-04-08", "Europe/Vienna"));
  }

  @Test
  void refusesAnUnknownZone() {
    assertRefused("zone", () -> event("2019-04-08", "2019-04-09", "Europe/Atlantis"));
    assertRefused("zone", () -> event("2019-04-08", "2019-04-09", "nonsense zone"));
  }

  @Test
  void leavesAnUnknownZoneUnknown() {
    assertNull(event("2019-04-08", "2019-04-09", " ").detail().zone());
  }

  @Test
  void refusesATitleOfTenThousandCharactersAndTurnedText() {
    assertRefused("title", () -> facts("x".repeat(10_000), null));
    assertRefused("title", () -> facts("abc\u202edef", null));
    assertRefused("title", () -> facts("abc\u0007def", null));
  }

  @Test
  void keepsMarkupAndFormulasAsTheyAre() {
    assertEquals("=1+1 <b>x</b>", facts("=1+1 <b>x</b>", null).title().in(Language.EN));
  }

  @Test
  void refusesADeadlineAfterTheEnd() {
    LocalDateTime late = LocalDateTime.of(2027, 4, 21, 12, 0);
    assertRefused("registrationDeadline", () -> event(facts("A", late)));
  }

  @Test
  void opensAndClosesItsRegistration() {
    Event event = event(facts("A", null));
    event.openRegistration(at("2026-11-01T10:00"));
    assertEquals(Stage.REGISTRATION_OPEN, event.stage());
    event.closeRegistration();
    assertEquals(Stage.REGISTRATION_CLOSED, event.stage());
    assertThrows(DomainException.class, event::closeRegistration);
  }

  @Test
  void refusesToOpenRegistrationOnceItIsOver() {
    Event event = event(facts("A", null));
    assertThrows(DomainException.class, () -> event.openRegistration(at("2027-04-21T00:30")));
    event.openRegistration(at("2027-04-20T23:30"));
  }

  @Test
  void refusesToOpenRegistrationAfterItsDeadlineInItsOwnZone() {
    Event event = event(facts("A", LocalDateTime.of(2027, 4, 1, 12, 0)));
    assertThrows(DomainException.class, () -> event.openRegistration(at("2027-04-01T12:01")));
    event.openRegistration(at("2027-04-01T11:59"));
  }

  private static void assertRefused(String field, Runnable attempt) {
    assertEquals(field, assertThrows(FieldException.class, attempt::run).field());
  }

  private static Clock at(String inVienna) {
    return Clock.fixed(LocalDateTime.parse(inVienna).atZone(VIENNA).toInstant(), ZoneId.of("UTC"));
  }

  private static Event event(String start, String end, String zone) {
    return event(facts("A", start, end, zone, null));
  }

  private static Event event(EventFacts facts) {
    return new Event("x-1", "x", 1, EventKind.CONFERENCE, facts);
  }

  private static EventFacts facts(String title, LocalDateTime deadline) {
    return facts(title, "2027-04-19", "2027-04-20", "Europe/Vienna", deadline);
  }

  private static EventFacts facts(
      String title, String start, String end, String zone, LocalDateTime deadline) {
    return new EventFacts(
        LocalizedText.english(title),
        null,
        PartialDate.parse(start),
        PartialDate.parse(end),
        "Vienna",
        "at",
        "Hofburg",
        zone,
        List.of(),
        List.of(),
        deadline,
        null);
  }
}
