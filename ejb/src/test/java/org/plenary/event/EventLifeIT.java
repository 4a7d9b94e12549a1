package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.programme.AddSession;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedProgrammes;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.registration.CategoryKind;
import org.plenary.registration.FreedSeat;
import org.plenary.registration.RegisterParticipant;
import org.plenary.registration.RegistrationFilter;
import org.plenary.registration.RegistrationList;
import org.plenary.registration.RegistrationOrder;
import org.plenary.registration.RegistrationRow;
import org.plenary.registration.RegistrationService;
import org.plenary.registration.RegistrationSetup;
import org.plenary.registration.RegistrationStatus;
import org.plenary.registration.SeatTakenAt;
import org.plenary.registration.SetUpCategory;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;

/** What hangs on an event follows its life. */
class EventLifeIT extends ContainerTest {
  private static final PartialDate DAY = PartialDate.parse("2033-05-10");
  private static final LocalizedText WHY =
      LocalizedText.english("The venue is closed.").with(Language.RU, "Площадка закрыта.");

  @Inject private EventService events;
  @Inject private EventLifeService life;
  @Inject private ProgrammeService programmes;
  @Inject private PublishedProgrammes published;
  @Inject private RegistrationService registrations;
  @Inject private RegistrationSetup setup;
  @Inject private RegistrationList list;
  @Inject private As.Organizer organizer;
  @Inject private DirectoryService directory;
  @Inject private As.Officer officer;
  @Inject private As.System jobs;
  @Inject private Cleared cleared;

  @Test
  void aCancelledEventTakesItsRegistrationsAndItsProgrammeAlong() {
    UUID event = anOpenConference(DAY);
    UUID participant = register(event);
    UUID session = publishASession(event);
    take(event, LifeStep.CANCEL);
    assertEquals(RegistrationStatus.CANCELLED, row(event).status());
    assertEquals("The venue is closed.", organizer.call(() -> list.detail(participant)).note());
    PublishedProgramme off = current(event);
    assertEquals(2, off.revision());
    assertEquals(WHY, off.calledOff().reason());
    assertFalse(off.calledOff().postponed());
    assertEquals(1, off.changes());
    PublishedSession only = off.sessions().getFirst();
    assertEquals(session, only.ref());
    assertTrue(only.cancelled());
    assertNull(published.compare(off.code(), 1, 1).orElseThrow().to().calledOff(), "Rev.1 stays");
    assertKey("programme.publish.calledOff", () -> programmes.publish(event));
    assertKey("registration.event.CANCELLED", () -> register(event));
  }

  @Test
  void whatWasCancelledByMistakeComesBackAtOnce() {
    UUID event = anOpenConference(DAY);
    register(event);
    take(event, LifeStep.CANCEL);
    take(event, LifeStep.REOPEN);
    assertEquals(Stage.ANNOUNCED, detail(event).stage());
    assertEquals(RegistrationStatus.CONFIRMED, row(event).status());
    List<EventStepRow> steps = organizer.call(() -> life.steps(event));
    assertEquals(LifeStep.REOPEN, steps.getFirst().step());
    assertEquals(WHY, steps.get(1).reason());
    assertEquals(LifeStep.CLEAR, steps.getLast().step());
  }

  @Test
  void aPostponedEventGoesToOtherDaysWithItsSideEventAndItsSessions() {
    UUID event = anOpenConference(DAY);
    UUID sideEvent = sideEventOf(event);
    register(event);
    UUID session = publishASession(event);
    take(event, LifeStep.POSTPONE);
    assertEquals(Stage.POSTPONED, detail(sideEvent).stage());
    assertEquals(RegistrationStatus.CONFIRMED, row(event).status());
    assertTrue(current(event).calledOff().postponed());
    EventDetail before = detail(event);
    TakeStep move =
        new TakeStep(
            event,
            before.version(),
            LifeStep.RESCHEDULE,
            WHY,
            PartialDate.parse("2033-06-14"),
            PartialDate.parse("2033-06-15"));
    organizer.run(() -> life.take(move));
    assertEquals(Stage.ANNOUNCED, detail(event).stage());
    assertEquals("2033-06-14", detail(sideEvent).start().toString());
    assertEquals(3, organizer.call(() -> programmes.publish(event)));
    PublishedSession moved = current(event).sessions().getFirst();
    assertEquals(session, moved.ref());
    assertEquals(LocalDate.of(2033, 6, 14), moved.day());
    assertFalse(moved.cancelled());
    assertNull(current(event).calledOff());
    assertThrows(StaleException.class, () -> organizer.run(() -> life.take(move)));
  }

  @Test
  void aProgrammeIsPublishedOnlyWhileTheEventIsCleared() {
    UUID event = anOpenConference(DAY);
    take(event, LifeStep.WITHDRAW_CLEARANCE);
    organizer.call(() -> programmes.add(session(event)));
    assertKey("programme.publish.notCleared", () -> programmes.publish(event));
    cleared.event(event);
    assertEquals(1, organizer.call(() -> programmes.publish(event)));
  }

  @Test
  void theDueStepIsTakenOnceWhoeverAsks() {
    UUID event = anOpenConference(PartialDate.day(LocalDate.now(java.time.ZoneOffset.UTC)));
    UUID later = anOpenConference(DAY);
    List<UUID> due = jobs.call(life::perhapsDue);
    assertTrue(due.contains(event));
    assertFalse(due.contains(later));
    assertTrue(jobs.call(() -> life.takeDue(event)));
    assertFalse(jobs.call(() -> life.takeDue(event)));
    assertEquals(Stage.UNDER_WAY, detail(event).stage());
    assertFalse(jobs.call(() -> life.takeDue(later)));
    assertEquals("system", organizer.call(() -> life.steps(event)).getFirst().by());
  }

  @Test
  void reasonAndDescriptionNameNobodyWhoIsProtected() {
    String family = "L" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    UUID person = officer.call(() -> directory.addPerson(AddPerson.named("Vera", family, null)));
    LocalizedText why = LocalizedText.english("Vera " + family + " cannot come.");
    UUID before = anOpenConference(DAY);
    describe(before, why);
    organizer.run(() -> life.take(TakeStep.of(detail(before), LifeStep.POSTPONE, why)));
    officer.run(() -> directory.protect(person, "A witness"));
    UUID after = anOpenConference(DAY);
    describe(after, why);
    organizer.run(() -> life.take(TakeStep.of(detail(after), LifeStep.POSTPONE, why)));
    for (UUID event : List.of(before, after)) {
      assertEquals("A witness cannot come.", detail(event).calledOff().in(Language.EN));
      assertEquals("A witness cannot come.", detail(event).description().in(Language.EN));
      String steps = organizer.call(() -> life.steps(event)).toString();
      assertFalse(steps.contains(family), steps);
    }
  }

  private void describe(UUID event, LocalizedText text) {
    EventFacts facts = organizer.call(() -> events.facts(event)).heldBy(List.of("AT"), text);
    organizer.run(() -> events.edit(new EditEvent(event, detail(event).version(), facts)));
    assertEquals(List.of("AT"), detail(event).hosts());
  }

  private void take(UUID event, LifeStep step) {
    organizer.run(() -> life.take(TakeStep.of(detail(event), step, WHY)));
  }

  private void assertKey(String key, Runnable attempt) {
    DomainException refusal = assertThrows(DomainException.class, () -> organizer.run(attempt));
    assertEquals(key, refusal.reason().key());
  }

  private EventDetail detail(UUID event) {
    return organizer.call(() -> events.byRef(event));
  }

  private PublishedProgramme current(UUID event) {
    return published.current(detail(event).code()).orElseThrow();
  }

  private UUID anOpenConference(PartialDate day) {
    UUID event = organizer.call(() -> events.schedule(request(day)));
    cleared.event(event);
    organizer.run(() -> events.openRegistration(event));
    SetUpCategory guests =
        new SetUpCategory(
            event,
            null,
            0,
            "guests",
            CategoryKind.PUBLIC,
            LocalizedText.english("Guests"),
            5,
            true,
            SeatTakenAt.REGISTRATION,
            FreedSeat.GIVEN_ON,
            null);
    organizer.call(() -> setup.save(guests));
    return event;
  }

  private UUID sideEventOf(UUID event) {
    ScheduleEvent request = request(DAY).sideEventOf(detail(event).code());
    UUID sideEvent = organizer.call(() -> events.schedule(request));
    cleared.event(sideEvent);
    organizer.run(() -> events.announce(sideEvent));
    return sideEvent;
  }

  private static ScheduleEvent request(PartialDate day) {
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("A conference"),
            null,
            day,
            day,
            "Vienna",
            "AT",
            "Hofburg",
            "UTC",
            List.of(Language.EN),
            List.of(),
            null,
            null);
    String code = "other-" + UUID.randomUUID().toString().substring(0, 8);
    return new ScheduleEvent(UUID.randomUUID(), code, "other", null, EventKind.CONFERENCE, facts);
  }

  private UUID register(UUID event) {
    RegisterParticipant request =
        new RegisterParticipant(
            UUID.randomUUID(),
            event,
            "guests",
            null,
            "Ilse",
            "Brandauer",
            null,
            "ilse@example.org",
            null,
            null,
            false);
    return organizer.call(() -> registrations.register(request));
  }

  private RegistrationRow row(UUID event) {
    return organizer
        .call(
            () ->
                list.list(
                    RegistrationFilter.of(event),
                    RegistrationOrder.NAME,
                    false,
                    new PageRequest(0, 10)))
        .rows()
        .getFirst();
  }

  private UUID publishASession(UUID event) {
    UUID session = organizer.call(() -> programmes.add(session(event)));
    organizer.call(() -> programmes.publish(event));
    return session;
  }

  private static AddSession session(UUID event) {
    SessionFacts facts =
        new SessionFacts(
            DAY.first(),
            LocalTime.of(9, 30),
            45,
            null,
            SessionKind.PANEL,
            LocalizedText.english("Opening"),
            null,
            List.of(),
            null,
            List.of());
    return new AddSession(UUID.randomUUID(), event, facts);
  }
}
