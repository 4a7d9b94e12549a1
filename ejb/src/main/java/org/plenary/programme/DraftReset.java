package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.shared.DomainException;

/** Sets sessions of the working copy back to what is published. */
@Dependent
class DraftReset {
  @Inject private ProgrammeRepository programmes;

  /**
   * Sets one session back, or all of an event where the ref is null. A session that is not
   * published is removed, and can be brought back.
   *
   * @throws DomainException key {@code programme.discard.nothing} before the first revision
   */
  void reset(UUID event, UUID only) {
    var published =
        programmes
            .current(event)
            .orElseThrow(() -> new DomainException("programme.discard.nothing"))
            .programme()
            .sessions()
            .stream()
            .collect(Collectors.toMap(PublishedSession::ref, Function.identity()));
    List<Room> rooms = programmes.rooms(event);
    for (ProgrammeSession session : programmes.sessions(event)) {
      if (only == null || only.equals(session.ref())) {
        PublishedSession was = published.get(session.ref());
        if (was == null) {
          session.remove();
        } else {
          reset(session, was, rooms);
        }
      }
    }
    programmes.flush();
  }

  private static void reset(ProgrammeSession session, PublishedSession was, List<Room> rooms) {
    Room room = room(session, was, rooms);
    session.edit(facts(was, room, session.facts().appearances()), room);
    session.lookAtTexts();
    session.restore();
    if (was.cancelled()) {
      session.cancel();
    }
  }

  /** The room of that name; the present one where no room has it any more: it was renamed. */
  private static Room room(ProgrammeSession session, PublishedSession was, List<Room> rooms) {
    return was.room().isEmpty()
        ? null
        : rooms.stream()
            .filter(one -> one.facts().name().equals(was.room()))
            .findFirst()
            .orElse(session.room());
  }

  private static SessionFacts facts(PublishedSession was, Room room, List<AppearanceLine> present) {
    return new SessionFacts(
        was.day(),
        was.start(),
        was.minutes(),
        room == null ? null : room.ref(),
        was.kind(),
        was.title(),
        was.description(),
        was.interpretation(),
        was.sideEvent(),
        was.speakers().stream().map(one -> line(one, present)).toList(),
        was.marks());
  }

  /** What is not published stays: whether somebody has confirmed. */
  private static AppearanceLine line(PublishedSession.Speaker was, List<AppearanceLine> present) {
    Confirmation confirmation =
        present.stream()
            .filter(one -> one.isOf(was.person(), was.name()))
            .map(AppearanceLine::confirmation)
            .findFirst()
            .orElse(Confirmation.NOT_ASKED);
    return new AppearanceLine(
        was.person(), was.name(), was.role(), was.title(), was.organization(), confirmation);
  }
}
