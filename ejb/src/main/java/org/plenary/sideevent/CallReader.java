package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.RoomLine;
import org.plenary.programme.RoomService;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;

/** Reads calls and slots. Rooms are read for focal points too: they see the names alone. */
@Dependent
class CallReader {
  @Inject private SideEventRepository sideEvents;
  @Inject private EventService events;
  @Inject private RoomService rooms;
  @Inject private SideEventAccess access;
  @Inject private Clock clock;

  /** The conference, if the caller may know of it. */
  EventLine event(UUID ref) {
    return Optional.ofNullable(events.lines(List.of(ref)).get(ref))
        .orElseThrow(NotFoundException::new);
  }

  /** The call of a conference with its slots; without a standing where there is none yet. */
  CallDetail of(EventLine event) {
    SideEventCall call = sideEvents.call(event.ref()).orElse(null);
    return detail(event, call, slots(List.of(event.ref())).values());
  }

  CallDetail detail(EventLine event, SideEventCall call, Collection<SlotRow> slots) {
    return call == null
        ? new CallDetail(event, 0, null, null, LocalizedText.empty(), null, List.copyOf(slots))
        : new CallDetail(
            event,
            call.version(),
            call.window().opens(),
            call.window().closes(),
            call.rules(),
            call.window().standing(clock, event.zone()),
            List.copyOf(slots));
  }

  /** The slots of some conferences by ref, in the order of time. */
  Map<UUID, SlotRow> slots(Collection<UUID> eventRefs) {
    List<Slot> slots = sideEvents.slots(eventRefs);
    Map<UUID, RoomLine> lines = new HashMap<>();
    for (UUID event : slots.stream().map(Slot::eventRef).distinct().toList()) {
      roomsOf(event).forEach(room -> lines.put(room.ref(), room));
    }
    return slots.stream()
        .map(slot -> row(slot, lines.get(slot.roomRef())))
        .collect(
            Collectors.toMap(
                SlotRow::ref, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
  }

  List<RoomLine> roomsOf(UUID event) {
    return access.read(() -> rooms.list(event));
  }

  private static SlotRow row(Slot slot, RoomLine room) {
    return new SlotRow(
        slot.ref(),
        slot.day(),
        slot.start(),
        slot.minutes(),
        slot.roomRef(),
        room == null ? LocalizedText.empty() : room.name(),
        room == null ? null : room.capacity(),
        slot.proposalRef());
  }
}
