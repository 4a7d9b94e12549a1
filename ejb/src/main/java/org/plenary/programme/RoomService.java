package org.plenary.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.plenary.event.EventService;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** The rooms of an event, in the order in which the programme shows them. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class RoomService {
  @Inject private ProgrammeRepository programmes;
  @Inject private DraftRepository drafts;
  @Inject private EventService events;

  /** The rooms of an event. One query. */
  public List<RoomLine> list(UUID event) {
    return programmes.rooms(event).stream().map(Room::line).toList();
  }

  /**
   * Adds a room after the others.
   *
   * @throws FieldException for facts that cannot be, and for a name that another room has
   */
  public UUID add(UUID event, @NotNull RoomFacts facts) {
    events.byRef(event);
    List<Room> rooms = programmes.rooms(event);
    refuseTaken(facts, null, rooms);
    Room room = new Room(event, facts, rooms.size());
    programmes.add(room);
    drafts.changed(event);
    return room.ref();
  }

  /**
   * Replaces what is known of a room; sessions stay in it.
   *
   * @throws org.plenary.shared.StaleException if it changed since the version read
   * @throws FieldException for facts that cannot be, and for a name that another room has
   */
  public void edit(@Valid EditRoom command) {
    Room room = room(command.ref());
    room.expectVersion(command.version());
    refuseTaken(command.facts(), room, programmes.rooms(room.eventRef()));
    room.edit(command.facts());
    drafts.changed(room.eventRef());
  }

  /** Lets a room exchange its place with the one before it, or after it. */
  public void exchange(UUID ref, boolean earlier) {
    Room room = room(ref);
    List<Room> rooms = new ArrayList<>(programmes.rooms(room.eventRef()));
    int from = rooms.indexOf(room);
    int to = Math.clamp(from + (earlier ? -1 : 1), 0, rooms.size() - 1);
    Collections.swap(rooms, from, to);
    rooms.forEach(one -> one.standAt(rooms.indexOf(one)));
    drafts.changed(room.eventRef());
  }

  /**
   * Removes a room that no session uses. Sessions that were removed are without a room when they
   * are brought back.
   *
   * @throws DomainException key {@code programme.room.used} with the number of sessions
   */
  public void remove(UUID ref) {
    Room room = room(ref);
    List<ProgrammeSession> sessions = drafts.sessionsIn(room);
    long used = sessions.stream().filter(one -> one.status() != SessionStatus.REMOVED).count();
    if (used > 0) {
      throw new DomainException("programme.room.used", used);
    }
    sessions.forEach(ProgrammeSession::leaveRoom);
    programmes.flush();
    programmes.remove(room);
    drafts.changed(room.eventRef());
  }

  private Room room(UUID ref) {
    return drafts.room(ref).orElseThrow(NotFoundException::new);
  }

  /**
   * Two rooms of one name cannot be told apart on a door, in a list or in a published programme.
   */
  private static void refuseTaken(RoomFacts facts, Room room, List<Room> rooms) {
    boolean taken =
        rooms.stream()
            .anyMatch(one -> !one.equals(room) && one.facts().name().equals(facts.name()));
    if (taken) {
      throw new FieldException("name", "programme.room.taken");
    }
  }
}
