package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventLifeService;
import org.plenary.event.LifeStep;
import org.plenary.event.ScheduleEvent;
import org.plenary.event.TakeStep;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/** The working copy of a conference follows a side event that is called off alone. */
class SideEventSessionsIT extends ProgrammeFixture {
  private static final LocalizedText WHY = LocalizedText.english("The speaker is ill.");

  @Inject private EventLifeService life;
  @Inject private PublishedProgrammes published;

  @Test
  void aSideEventThatIsCancelledAloneIsCancelledInTheNextRevisionOfItsConference() {
    UUID conference = aConference();
    UUID sideEvent = aSideEventOf(conference);
    UUID session = itsSession(conference, sideEvent);
    aSession(conference, facts("Opening", 9, null));
    organizer.run(() -> programmes.publish(conference));
    long before = copy(conference).version();
    take(sideEvent, LifeStep.CANCEL);
    assertEquals(SessionStatus.CANCELLED, copy(conference).session(session).status());
    assertTrue(copy(conference).version() > before, "editors are told");
    assertFalse(isCancelled(conference, session), "Rev.1 stays until the next is published");
    organizer.run(() -> programmes.publish(conference));
    assertTrue(isCancelled(conference, session));
    take(sideEvent, LifeStep.REOPEN);
    assertEquals(SessionStatus.PLANNED, copy(conference).session(session).status());
  }

  @Test
  void whereTheConferenceAsAWholeIsCalledOffItsSessionsStay() {
    UUID conference = aConference();
    UUID session = itsSession(conference, aSideEventOf(conference));
    organizer.run(() -> programmes.publish(conference));
    take(conference, LifeStep.POSTPONE);
    assertEquals(SessionStatus.PLANNED, copy(conference).session(session).status());
  }

  private boolean isCancelled(UUID conference, UUID session) {
    String code = copy(conference).event().code();
    return published.current(code).orElseThrow().sessions().stream()
        .filter(one -> one.ref().equals(session))
        .findFirst()
        .orElseThrow()
        .cancelled();
  }

  private UUID aSideEventOf(UUID conference) {
    PartialDate day = PartialDate.day(DAY);
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("Data for protection"),
            null,
            day,
            day,
            "Vienna",
            "AT",
            "Hofburg",
            "Europe/Vienna",
            List.of(),
            List.of(),
            null,
            null);
    String code = "other-se-" + UUID.randomUUID().toString().substring(0, 8);
    ScheduleEvent request =
        new ScheduleEvent(UUID.randomUUID(), code, "other", null, EventKind.SIDE_EVENT, facts)
            .sideEventOf(copy(conference).event().code());
    UUID sideEvent = organizer.call(() -> events.schedule(request));
    organizer.run(() -> events.announce(cleared.event(sideEvent)));
    return sideEvent;
  }

  private UUID itsSession(UUID conference, UUID sideEvent) {
    SessionFacts facts =
        new SessionFacts(
            DAY,
            LocalTime.of(13, 0),
            60,
            null,
            SessionKind.SIDE_EVENT,
            LocalizedText.english("Data for protection"),
            null,
            List.of(),
            organizer.call(() -> events.byRef(sideEvent)).code(),
            List.of());
    return aSession(conference, facts);
  }

  private void take(UUID event, LifeStep step) {
    organizer.run(
        () -> life.take(new TakeStep(event, events.byRef(event).version(), step, WHY, null, null)));
  }
}
