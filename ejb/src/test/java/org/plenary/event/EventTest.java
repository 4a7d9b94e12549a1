package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    Event nowhere = event("2019-04-08", "2019-04-09", " ");
    assertNull(nowhere.detail(nowhere.row(null)).zone());
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
    Event event = cleared(facts("A", null));
    Clock now = at("2026-11-01T10:00");
    event.take(LifeStep.OPEN_REGISTRATION, null, now);
    assertEquals(Stage.REGISTRATION_OPEN, event.stage());
    event.take(LifeStep.CLOSE_REGISTRATION, null, now);
    assertEquals(Stage.REGISTRATION_CLOSED, event.stage());
    assertThrows(DomainException.class, () -> event.take(LifeStep.CLOSE_REGISTRATION, null, now));
  }

  @Test
  void refusesToOpenRegistrationOnceItIsOver() {
    Event event = cleared(facts("A", null));
    assertKey("event.over", () -> open(event, "2027-04-21T00:30"));
    open(event, "2027-04-20T23:30");
  }

  @Test
  void refusesToOpenRegistrationAfterItsDeadlineInItsOwnZone() {
    Event event = cleared(facts("A", LocalDateTime.of(2027, 4, 1, 12, 0)));
    assertKey("event.deadline.past", () -> open(event, "2027-04-01T12:01"));
    open(event, "2027-04-01T11:59");
  }

  @Test
  void becomesPublicOnlyOnceItIsCleared() {
    Event event = event(facts("A", null));
    Clock now = at("2026-11-01T10:00");
    assertKey("event.clearance.missing", () -> event.take(LifeStep.ANNOUNCE, null, now));
    assertKey("event.clearance.missing", () -> open(event, "2026-11-01T10:00"));
    event.clear(clearance(LocalDate.of(2026, 10, 30)), LocalDate.of(2026, 11, 1));
    event.take(LifeStep.WITHDRAW_CLEARANCE, LocalizedText.english("Too early."), now);
    assertKey("event.clearance.missing", () -> event.take(LifeStep.ANNOUNCE, null, now));
    assertEquals(Basis.DECISION, event.detail(event.row(null)).basis(), "the basis stays");
    event.clear(clearance(LocalDate.of(2026, 10, 30)), LocalDate.of(2026, 11, 1));
    event.take(LifeStep.ANNOUNCE, null, now);
    assertEquals(Stage.ANNOUNCED, event.stage());
  }

  @Test
  void refusesAClearanceOfTomorrowOrOfNobody() {
    LocalDate today = LocalDate.of(2026, 11, 1);
    Event event = event(facts("A", null));
    assertRefused("on", () -> event.clear(clearance(today.plusDays(1)), today));
    assertRefused(
        "by",
        () -> event.clear(new RecordClearance(event.ref(), Basis.DECISION, "", " ", today), today));
    assertRefused(
        "basis", () -> event.clear(new RecordClearance(event.ref(), null, "", "X", today), today));
  }

  @Test
  void beginsAndEndsByItsDaysInItsOwnZone() {
    Event event = cleared(facts("A", LocalDateTime.of(2027, 4, 1, 12, 0)));
    open(event, "2027-03-01T10:00");
    assertEquals(Optional.empty(), event.due(at("2027-04-01T11:59")));
    assertEquals(Optional.of(LifeStep.CLOSE_REGISTRATION), event.due(at("2027-04-01T12:01")));
    assertEquals(Optional.of(LifeStep.BEGIN), event.due(at("2027-04-19T00:01")));
    event.take(LifeStep.BEGIN, null, at("2027-04-19T00:01"));
    assertEquals(Optional.empty(), event.due(at("2027-04-20T23:59")));
    assertEquals(Optional.of(LifeStep.CONCLUDE), event.due(at("2027-04-21T00:01")));
  }

  @Test
  void isNotSetUnderWayBeforeItsFirstDay() {
    Event event = cleared(facts("A", null));
    open(event, "2027-03-01T10:00");
    assertKey(
        "event.step.tooEarly", () -> event.take(LifeStep.BEGIN, null, at("2027-04-18T23:59")));
  }

  @Test
  void keepsTheReasonWhileItIsCalledOff() {
    Event event = cleared(facts("A", null));
    Clock now = at("2027-03-01T10:00");
    event.take(LifeStep.ANNOUNCE, null, now);
    assertRefused("reason", () -> event.take(LifeStep.CANCEL, LocalizedText.empty(), now));
    event.take(LifeStep.POSTPONE, LocalizedText.english("The venue is closed."), now);
    assertEquals("The venue is closed.", event.detail(event.row(null)).calledOff().in(Language.EN));
    event.moveTo(
        EventPeriod.ofDays(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 2)),
        LocalDate.of(2027, 3, 1));
    event.take(LifeStep.RESCHEDULE, LocalizedText.english("It is open again."), now);
    assertEquals(Stage.ANNOUNCED, event.stage());
    assertEquals(LocalizedText.empty(), event.detail(event.row(null)).calledOff());
    assertRefused(
        "start",
        () ->
            event.moveTo(
                EventPeriod.ofDays(LocalDate.of(2027, 2, 1), null), LocalDate.of(2027, 3, 1)));
  }

  private static void open(Event event, String inVienna) {
    event.take(LifeStep.OPEN_REGISTRATION, null, at(inVienna));
  }

  private static Event cleared(EventFacts facts) {
    Event event = event(facts);
    event.clear(clearance(LocalDate.of(2026, 10, 30)), LocalDate.of(2026, 11, 1));
    return event;
  }

  private static RecordClearance clearance(LocalDate on) {
    return new RecordClearance(
        UUID.randomUUID(), Basis.DECISION, "No. 1/26", "Special Representative", on);
  }

  private static void assertKey(String key, Runnable attempt) {
    assertEquals(key, assertThrows(DomainException.class, attempt::run).reason().key());
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
