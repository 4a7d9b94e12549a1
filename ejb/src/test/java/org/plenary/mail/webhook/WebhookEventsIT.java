package org.plenary.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.event.EditEvent;
import org.plenary.event.EventDetail;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventLifeService;
import org.plenary.event.EventService;
import org.plenary.event.LifeStep;
import org.plenary.event.ScheduleEvent;
import org.plenary.event.TakeStep;
import org.plenary.programme.AddSession;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.registration.BulkResult;
import org.plenary.registration.CategoryKind;
import org.plenary.registration.FreedSeat;
import org.plenary.registration.RegisterParticipant;
import org.plenary.registration.RegistrationBulk;
import org.plenary.registration.RegistrationService;
import org.plenary.registration.RegistrationSetup;
import org.plenary.registration.SeatTakenAt;
import org.plenary.registration.SetUpCategory;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;

/** The events of conferences and registrations: what has to happen, and what is told. */
class WebhookEventsIT extends WebhookFixture {
  private static final LocalDate DAY = LocalDate.of(2032, 4, 14);

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private RegistrationSetup setup;
  @Inject private RegistrationService registrations;
  @Inject private RegistrationBulk bulk;
  @Inject private As.Organizer organizer;
  @Inject private Cleared cleared;
  @Inject private EventLifeService life;

  @AfterEach
  void remove() {
    if (webhooks != null) {
      removeTargets();
    }
  }

  private UUID draft() {
    return draft(PartialDate.day(DAY));
  }

  private UUID draft(PartialDate day) {
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("A conference"),
            null,
            day,
            day,
            "Vienna",
            "AT",
            null,
            "Europe/Vienna",
            List.of(Language.EN),
            List.of(),
            null,
            null);
    ScheduleEvent command =
        new ScheduleEvent(
            UUID.randomUUID(), unique("other-"), "other", null, EventKind.CONFERENCE, facts);
    return organizer.call(() -> events.schedule(command));
  }

  private void edit(UUID event) {
    EventFacts facts = organizer.call(() -> events.facts(event));
    long version = organizer.call(() -> events.byRef(event)).version();
    organizer.run(() -> events.edit(new EditEvent(event, version, facts)));
  }

  @Test
  void ofAnEventItsLifeIsToldOnceItIsPublic() {
    UUID target =
        target(
            Set.of(
                "event.announced",
                "event.changed",
                "event.registration_opened",
                "event.registration_closed",
                "event.cancelled",
                "programme.published"));
    UUID event = draft();
    edit(event);
    assertEquals(List.of(), deliveries(target), "a draft is told to nobody");
    organizer.run(() -> events.announce(cleared.event(event)));
    edit(event);
    organizer.run(() -> events.openRegistration(event));
    organizer.run(() -> events.closeRegistration(event));
    SessionFacts facts =
        new SessionFacts(
            DAY,
            LocalTime.of(10, 0),
            60,
            null,
            SessionKind.REGISTRATION,
            LocalizedText.english("Opening"),
            null,
            List.of(),
            null,
            List.of());
    organizer.call(() -> programmes.add(new AddSession(UUID.randomUUID(), event, facts)));
    organizer.call(() -> programmes.publish(event));
    take(event, LifeStep.CANCEL);
    List<DeliveryRow> deliveries = deliveries(target);
    assertEquals(
        List.of(
            "event.announced",
            "event.changed",
            "event.registration_opened",
            "event.registration_closed",
            "programme.published",
            "event.cancelled",
            "programme.published"),
        told(deliveries));
    JsonObject cancelled = data(only(deliveries, "event.cancelled"));
    assertEquals(Set.of("event", "code", "stage"), cancelled.keySet());
    assertEquals("CANCELLED", cancelled.getString("stage"));
    JsonObject published = data(deliveries.getLast());
    assertEquals(Set.of("event", "code", "revision"), published.keySet());
    assertTrue(published.getInt("revision") >= 0);
    UUID opened = draft();
    organizer.run(() -> events.openRegistration(cleared.event(opened)));
    assertEquals(
        List.of("event.announced", "event.registration_opened"),
        told(deliveries(target).stream().filter(d -> d.recordRef().equals(opened)).toList()));
  }

  @Test
  void ofAnEventThatBeginsEndsOrIsPostponedItIsTold() {
    UUID target = target(Set.of("event.begun", "event.concluded", "event.postponed"));
    UUID event = cleared.event(draft(PartialDate.day(LocalDate.now(ZoneId.of("Europe/Vienna")))));
    organizer.run(() -> events.announce(event));
    take(event, LifeStep.BEGIN);
    take(event, LifeStep.CONCLUDE);
    take(event, LifeStep.REOPEN);
    take(event, LifeStep.POSTPONE);
    assertEquals(
        List.of("event.begun", "event.concluded", "event.postponed"), told(deliveries(target)));
  }

  private void take(UUID event, LifeStep step) {
    EventDetail now = organizer.call(() -> events.byRef(event));
    LocalizedText why = LocalizedText.english("The venue is closed.");
    organizer.run(() -> life.take(TakeStep.of(now, step, why)));
  }

  private UUID register(UUID event, String name) {
    RegisterParticipant request =
        new RegisterParticipant(
            UUID.randomUUID(),
            event,
            "guests",
            null,
            "Gast",
            name,
            null,
            name + "@example.org",
            null,
            null,
            true);
    return organizer.call(() -> registrations.register(request));
  }

  @Test
  void ofARegistrationIsToldWhereItStandsAndNotWhoseItIs() {
    UUID target =
        target(
            Set.of(
                "registration.received",
                "registration.waiting",
                "registration.confirmed",
                "registration.refused",
                "registration.cancelled"));
    UUID event = cleared.event(draft());
    organizer.run(() -> events.openRegistration(event));
    SetUpCategory seats =
        new SetUpCategory(
            event,
            null,
            0,
            "guests",
            CategoryKind.PUBLIC,
            LocalizedText.english("Guests"),
            1,
            true,
            SeatTakenAt.REGISTRATION,
            FreedSeat.GIVEN_ON,
            null);
    organizer.call(() -> setup.save(seats));
    UUID seated = register(event, "seated");
    UUID waits = register(event, "waits");
    UUID refused = register(event, "refused");
    organizer.run(() -> registrations.cancel(seated));
    BulkResult refusal =
        organizer.call(() -> bulk.refuse(event, List.of(refused), "The hall is small."));
    assertEquals(
        List.of("registration.received", "registration.confirmed", "registration.cancelled"),
        told(of(target, seated)));
    assertEquals(
        List.of("registration.received", "registration.waiting", "registration.confirmed"),
        told(of(target, waits)));
    DeliveryRow held = of(target, refused).getLast();
    assertEquals("registration.refused", held.event());
    assertTrue(held.dueAt().isAfter(held.createdAt()), "held while it can be undone");
    assertEquals(Set.of("registration", "event", "category", "status"), data(held).keySet());
    organizer.call(() -> bulk.undo(refusal.ref()));
    assertEquals(DeliveryState.CANCELLED, of(target, refused).getLast().state());
    for (DeliveryRow delivery : deliveries(target)) {
      assertFalse(delivery.payload().contains("Gast"), "a name never leaves");
      assertFalse(delivery.payload().contains("@"), "an address never leaves");
    }
  }

  private List<DeliveryRow> of(UUID target, UUID record) {
    return deliveries(target).stream().filter(d -> d.recordRef().equals(record)).toList();
  }

  @Test
  void theseTestsKnowEveryEventThereIs() {
    assertEquals(21, admin.call(() -> webhooks.events()).size());
  }
}
