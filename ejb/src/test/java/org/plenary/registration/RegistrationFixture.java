package org.plenary.registration;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Retry;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;

/** Conferences with few seats, and what organizers do there. */
abstract class RegistrationFixture extends ContainerTest {
  @Inject EventService events;
  @Inject DirectoryService directory;
  @Inject RegistrationService registrations;
  @Inject RegistrationSetup setup;
  @Inject RegistrationList list;
  @Inject As.Organizer organizer;
  @Inject Cleared cleared;

  @Resource(lookup = "jdbc/plenary")
  DataSource dataSource;

  UUID anEventWithSeats(int seats) {
    PartialDate day = PartialDate.parse("2032-04-14");
    LocalizedText title = LocalizedText.english("A conference");
    EventFacts facts =
        new EventFacts(
            title,
            null,
            day,
            day,
            "Vienna",
            "AT",
            "Hofburg",
            "Europe/Vienna",
            List.of(Language.EN),
            List.of(),
            null,
            null);
    String code = "other-" + UUID.randomUUID().toString().substring(0, 8);
    UUID event =
        organizer.call(
            () ->
                events.schedule(
                    new ScheduleEvent(
                        UUID.randomUUID(), code, "other", null, EventKind.CONFERENCE, facts)));
    cleared.event(event);
    organizer.run(() -> events.openRegistration(event));
    organizer.call(() -> setup.save(seats(event, null, 0, seats)));
    return event;
  }

  static SetUpCategory seats(UUID event, UUID ref, long version, int seats) {
    return new SetUpCategory(
        event,
        ref,
        version,
        "guests",
        CategoryKind.PUBLIC,
        LocalizedText.english("Guests"),
        seats,
        true,
        SeatTakenAt.REGISTRATION,
        FreedSeat.GIVEN_ON,
        null);
  }

  UUID register(UUID event, String name, UUID key, boolean wait) {
    RegisterParticipant request =
        new RegisterParticipant(
            key,
            event,
            "guests",
            null,
            "Gast",
            name,
            null,
            name + "@example.org",
            null,
            null,
            wait);
    return Retry.onTransient(() -> organizer.call(() -> registrations.register(request)));
  }

  UUID registerFor(UUID event, UUID entity, String name, boolean wait) {
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
            entity,
            null,
            wait);
    return organizer.call(() -> registrations.register(request));
  }

  UUID entity(String code) {
    return organizer.call(() -> directory.entityByCode(code)).orElseThrow().ref();
  }

  List<RegistrationRow> rows(UUID event) {
    return organizer.call(
        () ->
            list.list(
                    RegistrationFilter.of(event),
                    RegistrationOrder.NAME,
                    false,
                    new PageRequest(0, 100))
                .rows());
  }

  static List<RegistrationRow> with(List<RegistrationRow> rows, RegistrationStatus status) {
    return rows.stream().filter(row -> row.status() == status).toList();
  }

  RegistrationStatus status(UUID ref) {
    return organizer.call(() -> list.detail(ref)).row().status();
  }

  CategoryDetail category(UUID event) {
    return organizer.call(() -> setup.categories(event)).getFirst();
  }

  int taken(UUID event) {
    return category(event).used();
  }
}
