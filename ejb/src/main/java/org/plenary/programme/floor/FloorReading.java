package org.plenary.programme.floor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventLine;
import org.plenary.event.EventLines;
import org.plenary.programme.SessionStatus;
import org.plenary.programme.floor.FloorRepository.Sitting;
import org.plenary.shared.NotFoundException;

/** Makes what is shown of speakers' lists. */
@Dependent
class FloorReading {
  private static final long MILLIS = 1000;
  private static final int MINUTE = 60;

  /** Of the European Union in the directory. */
  static final String UNION = "EU";

  @Inject private FloorRepository floors;
  @Inject private DirectoryService directory;
  @Inject private EventLines events;
  @Inject private Clock clock;

  /** The list of a session, empty while nobody has begun one. Five queries. */
  FloorView view(UUID session) {
    Sitting sitting = floors.sitting(session);
    EventLine event = events.line(sitting.event()).orElseThrow(NotFoundException::new);
    return floors
        .list(session)
        .map(list -> view(sitting, event, list))
        .orElseGet(
            () ->
                new FloorView(
                    session,
                    event,
                    sitting.title(),
                    FloorState.PREPARED,
                    FloorMinutes.usual(),
                    null,
                    null,
                    0,
                    List.of()));
  }

  private FloorView view(Sitting sitting, EventLine event, SpeakersList list) {
    List<Turn> turns = floors.turns(List.of(list.ref())).stream().sorted(FloorRules.ORDER).toList();
    Map<UUID, EntityLine> delegations =
        directory.entities(
            Stream.concat(
                    turns.stream().map(Turn::entityRef), Stream.ofNullable(list.presidencyRef()))
                .toList());
    Instant now = clock.instant();
    return new FloorView(
        sitting.ref(),
        event,
        sitting.title(),
        list.state(),
        list.limits(),
        delegations.get(list.presidencyRef()),
        list.screenKey(),
        list.changes(),
        turns.stream().map(turn -> row(turn, list, delegations, now)).toList());
  }

  private static TurnRow row(
      Turn turn, SpeakersList list, Map<UUID, EntityLine> delegations, Instant now) {
    int planned = turn.plannedMinutes() == null ? 0 : turn.plannedMinutes();
    int limit = list.limits().of(turn.kind());
    int allowed = planned > 0 && planned < limit ? planned : limit;
    return new TurnRow(
        turn.ref(),
        delegations.get(turn.entityRef()),
        turn.kind(),
        turn.forUnion(),
        turn.state(),
        turn.plannedMinutes(),
        (long) allowed * MINUTE,
        turn.usedMillis(now) / MILLIS,
        turn.statementAt(),
        turn.requestedAt(),
        turn.requestedBy());
  }

  /** The sessions of an event that are in its programme, and how their lists stand. */
  List<FloorLine> lines(UUID event) {
    Map<UUID, SpeakersList> lists = new HashMap<>();
    floors.listsOf(event).forEach(list -> lists.put(list.sessionRef(), list));
    List<Turn> turns = floors.turns(lists.values().stream().map(SpeakersList::ref).toList());
    return floors.sittingsOf(event).stream()
        .filter(sitting -> sitting.status() != SessionStatus.REMOVED)
        .map(sitting -> line(sitting, lists.get(sitting.ref()), turns))
        .toList();
  }

  private static FloorLine line(Sitting sitting, SpeakersList list, List<Turn> all) {
    List<Turn> turns =
        list == null
            ? List.of()
            : all.stream().filter(turn -> turn.listRef().equals(list.ref())).toList();
    return new FloorLine(
        sitting.ref(),
        sitting.day().atTime(sitting.start()),
        sitting.title(),
        list == null ? FloorState.PREPARED : list.state(),
        turns.stream().filter(turn -> turn.is(TurnState.WAITING)).count(),
        turns.stream().filter(turn -> turn.firstAt() != null).count());
  }

  /** How often and how long each delegation spoke, who spoke longest first. Two queries. */
  List<FloorTotal> totals(List<SpeakersList> lists) {
    List<Turn> spoken =
        floors.turns(lists.stream().map(SpeakersList::ref).toList()).stream()
            .filter(turn -> turn.firstAt() != null)
            .toList();
    if (spoken.isEmpty()) {
      return List.of();
    }
    Map<UUID, EntityLine> delegations =
        directory.entities(spoken.stream().map(Turn::entityRef).toList());
    EntityLine union =
        spoken.stream().anyMatch(Turn::forUnion)
            ? directory.entityByCode(UNION).orElseThrow()
            : null;
    Instant now = clock.instant();
    Map<UUID, FloorTotal> totals = new LinkedHashMap<>();
    for (Turn turn : spoken) {
      EntityLine voice = turn.forUnion() ? union : delegations.get(turn.entityRef());
      FloorTotal one =
          new FloorTotal(voice, 1, turn.isReply() ? 1 : 0, turn.usedMillis(now) / MILLIS);
      totals.merge(voice.ref(), one, FloorTotal::and);
    }
    List<FloorTotal> sorted = new ArrayList<>(totals.values());
    sorted.sort(
        (one, other) ->
            one.seconds() == other.seconds()
                ? one.delegation().code().compareTo(other.delegation().code())
                : Long.compare(other.seconds(), one.seconds()));
    return sorted;
  }
}
