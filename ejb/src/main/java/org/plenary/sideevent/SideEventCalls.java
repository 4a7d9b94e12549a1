package org.plenary.sideevent;

import static org.plenary.shared.Roles.DELEGATION;
import static org.plenary.shared.Roles.MEMBER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.event.EventDetail;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.RoomLine;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.StaleException;

/** Calls for side events and their slots. */
@Stateless
@RolesAllowed({ORGANIZER, SYSTEM})
public class SideEventCalls {
  @Inject private SideEventRepository sideEvents;
  @Inject private CallReader reader;
  @Inject private EventService events;

  /** The call of a conference; without a standing as long as there is none. Four queries. */
  @RolesAllowed({ORGANIZER, DELEGATION, MEMBER, SYSTEM})
  public CallDetail of(@NotNull UUID event) {
    return reader.of(reader.event(event));
  }

  /** The calls of conferences that are still to come, the latest to close first. Two queries. */
  @RolesAllowed({ORGANIZER, DELEGATION, MEMBER, SYSTEM})
  public List<CallDetail> all() {
    List<SideEventCall> calls = sideEvents.calls();
    Map<UUID, EventLine> lines =
        events.lines(calls.stream().map(SideEventCall::eventRef).collect(Collectors.toSet()));
    return calls.stream()
        .filter(call -> lines.containsKey(call.eventRef()))
        .filter(call -> lines.get(call.eventRef()).stage().isAhead())
        .map(call -> reader.detail(lines.get(call.eventRef()), call, List.of()))
        .toList();
  }

  /**
   * Makes the call of a conference, or changes it.
   *
   * @throws StaleException if it changed since the version read
   * @throws FieldException fields {@code opens}, {@code closes}, {@code rules}
   * @throws DomainException key {@code sideevent.call.sideEvent} for what is a side event itself
   */
  public void save(@NotNull @Valid EditCall command) {
    if (events.byRef(command.eventRef()).row().parentCode() != null) {
      throw new DomainException("sideevent.call.sideEvent");
    }
    SideEventCall call = sideEvents.call(command.eventRef()).orElse(null);
    if (call == null) {
      sideEvents.add(new SideEventCall(command));
    } else {
      call.expectVersion(command.version());
      call.edit(command);
    }
    sideEvents.flush();
  }

  /**
   * Adds slots.
   *
   * @return how many were not there yet
   * @throws FieldException fields {@code day}, {@code minutes}, {@code rooms}
   */
  public int addSlots(@NotNull @Valid AddSlots command) {
    EventDetail event = events.byRef(command.eventRef());
    if (command.day().isBefore(event.start().first())
        || command.day().isAfter(event.end().last())) {
      throw new FieldException("day", "sideevent.slot.day");
    }
    Set<UUID> rooms =
        reader.roomsOf(event.ref()).stream().map(RoomLine::ref).collect(Collectors.toSet());
    if (!rooms.containsAll(command.rooms())) {
      throw new FieldException("rooms", "shared.required");
    }
    List<Slot> there = sideEvents.slots(List.of(event.ref()));
    int added = 0;
    for (LocalTime start : new java.util.TreeSet<>(command.starts())) {
      for (UUID room : new HashSet<>(command.rooms())) {
        if (there.stream().noneMatch(slot -> slot.isAt(command.day(), start, room))) {
          sideEvents.add(new Slot(event.ref(), command.day(), start, command.minutes(), room));
          added++;
        }
      }
    }
    sideEvents.flush();
    return added;
  }

  /**
   * Removes a slot that nobody has.
   *
   * @throws DomainException key {@code sideevent.slot.given}
   */
  public void removeSlot(@NotNull UUID slot) {
    if (!sideEvents.removeFree(sideEvents.slot(slot))) {
      throw new DomainException("sideevent.slot.given");
    }
  }
}
