package org.plenary.programme;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;

/** Conferences with a working copy, and what organizers do there. */
abstract class ProgrammeFixture extends ContainerTest {
  static final LocalDate DAY = LocalDate.of(2033, 4, 18);

  @Inject EventService events;
  @Inject ProgrammeService programmes;
  @Inject RoomService rooms;
  @Inject As.Organizer organizer;
  @Inject Cleared cleared;

  @Resource(lookup = "jdbc/plenary")
  DataSource dataSource;

  UUID aConference(Language... languages) {
    return aConferenceAt("Hofburg " + UUID.randomUUID(), languages);
  }

  UUID aConferenceAt(String venue, Language... languages) {
    PartialDate day = PartialDate.day(DAY);
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("A conference"),
            null,
            day,
            day,
            "Vienna",
            "AT",
            venue,
            "Europe/Vienna",
            languages.length == 0 ? List.of(Language.EN) : List.of(languages),
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
    organizer.run(() -> events.announce(cleared.event(event)));
    return event;
  }

  UUID aRoom(UUID event, String name) {
    return organizer.call(() -> rooms.add(event, RoomFacts.named(LocalizedText.english(name))));
  }

  UUID aSession(UUID event, SessionFacts facts) {
    return organizer.call(() -> programmes.add(new AddSession(UUID.randomUUID(), event, facts)));
  }

  ProgrammeDetail copy(UUID event) {
    return organizer.call(() -> programmes.workingCopy(event));
  }

  static SessionFacts facts(String title, int hour, UUID room, AppearanceLine... speakers) {
    return new SessionFacts(
        DAY,
        LocalTime.of(hour, 0),
        60,
        room,
        SessionKind.PANEL,
        LocalizedText.english(title),
        null,
        List.of(),
        null,
        List.of(speakers),
        Set.of());
  }

  static AppearanceLine confirmed(String name) {
    return new AppearanceLine(
        null, name, AppearanceRole.PANELLIST, null, null, Confirmation.CONFIRMED);
  }
}
