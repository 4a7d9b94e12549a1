package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EditionCreated;
import org.plenary.event.EventService;
import org.plenary.shared.PartialDate.Precision;

/**
 * Takes the skeleton of a programme along to the next edition: rooms, hours and titles; no people,
 * no side events, nothing that was cancelled.
 */
@Dependent
class ProgrammeSkeleton {
  @Inject private ProgrammeRepository programmes;
  @Inject private EventService events;

  void copy(@Observes EditionCreated edition) {
    if (!edition.withProgramme()) {
      return;
    }
    var from = events.byRef(edition.from().ref()).start();
    var to = events.byRef(edition.to().ref()).start();
    if (from.precision() != Precision.DAY || to.precision() != Precision.DAY) {
      return;
    }
    long days = ChronoUnit.DAYS.between(from.first(), to.first());
    Map<UUID, Room> rooms = new HashMap<>();
    for (Room room : programmes.rooms(edition.from().ref())) {
      Room copy = new Room(edition.to().ref(), room.facts(), rooms.size());
      programmes.add(copy);
      rooms.put(room.ref(), copy);
    }
    for (ProgrammeSession session : programmes.sessions(edition.from().ref())) {
      SessionFacts old = session.facts();
      if (session.status() == SessionStatus.PLANNED && old.kind() != SessionKind.SIDE_EVENT) {
        Room room = old.room() == null ? null : rooms.get(old.room());
        programmes.add(
            new ProgrammeSession(
                edition.to().ref(), skeleton(old, days, room == null ? null : room.ref()), room));
      }
    }
    programmes.flush();
  }

  private static SessionFacts skeleton(SessionFacts old, long days, UUID room) {
    return new SessionFacts(
        old.day().plusDays(days),
        old.start(),
        old.minutes(),
        room,
        old.kind(),
        old.title(),
        null,
        old.interpretation(),
        null,
        List.of(),
        old.marks());
  }
}
