package org.plenary.programme.floor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.SessionStatus;
import org.plenary.programme.floor.FloorRepository.Sitting;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.Idempotency;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** A delegation's own requests for the floor, in the sessions of an event. */
@Stateless
@RolesAllowed(Roles.DELEGATION)
public class OwnFloorService {
  @Inject private FloorRepository floors;
  @Inject private DirectoryService directory;
  @Inject private EventService events;
  @Inject private Idempotency idempotency;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The sessions of an event that have or had an open list, with the caller's own requests. Seven
   * queries.
   *
   * @throws NotFoundException for an event that the caller may not know of
   */
  public List<OwnFloor> sessions(String eventCode) {
    EventLine event = events.line(eventCode).orElseThrow(NotFoundException::new);
    EntityLine own = own();
    List<SpeakersList> lists =
        floors.listsOf(event.ref()).stream()
            .filter(list -> list.state() != FloorState.PREPARED)
            .toList();
    Map<UUID, SpeakersList> bySession =
        lists.stream().collect(Collectors.toMap(SpeakersList::sessionRef, Function.identity()));
    List<Turn> mine =
        floors.turns(lists.stream().map(SpeakersList::ref).toList()).stream()
            .filter(turn -> turn.entityRef().equals(own.ref()))
            .sorted(FloorRules.ORDER)
            .toList();
    return floors.sittingsOf(event.ref()).stream()
        .filter(sitting -> bySession.containsKey(sitting.ref()))
        .filter(sitting -> sitting.status() == SessionStatus.PLANNED)
        .map(sitting -> floor(sitting, bySession.get(sitting.ref()), own, mine))
        .toList();
  }

  private static OwnFloor floor(
      Sitting sitting, SpeakersList list, EntityLine own, List<Turn> mine) {
    return new OwnFloor(
        sitting.ref(),
        sitting.day().atTime(sitting.start()),
        sitting.title(),
        list.state(),
        list.limits().of(TurnKind.of(own, false, false)),
        own.ref().equals(list.presidencyRef()),
        mine.stream()
            .filter(turn -> turn.listRef().equals(list.ref()))
            .map(
                turn ->
                    new OwnFloor.Request(
                        turn.ref(), turn.kind(), turn.forUnion(), turn.state(), turn.requestedAt()))
            .toList());
  }

  /** The State or organization for which the caller asks. */
  public EntityLine own() {
    return caller
        .entityRef(Roles.DELEGATION)
        .flatMap(directory::delegationOf)
        .orElseThrow(NotFoundException::new);
  }

  /**
   * Asks for the floor for the caller's own State or organization, whatever the command names.
   *
   * @return the ref of the request; the same for the same request
   * @throws DomainException keys {@code floor.ask.notOpen}, {@code floor.ask.closed}, {@code
   *     floor.ask.notPresidency}, {@code floor.ask.already}, {@code floor.ask.full}
   * @throws org.plenary.shared.FieldException field {@code minutes}
   */
  public UUID ask(@Valid AskForFloor command) {
    EntityLine own = own();
    Sitting sitting = floors.sitting(command.session());
    if (!events.lines(Set.of(sitting.event())).containsKey(sitting.event())
        || floors.list(command.session()).isEmpty()) {
      throw new NotFoundException();
    }
    FloorRules rules = floors.forChange(command.session());
    return idempotency.once(
        "turn.own",
        command.key(),
        command.toString() + own.ref(),
        () -> {
          rules.requireOpenFor(command.reply());
          rules.requirePresidency(command.forUnion(), own.ref());
          Turn turn =
              rules.ask(
                  new Turn.Speaker(
                      own.ref(),
                      TurnKind.of(own, command.forUnion(), command.reply()),
                      command.forUnion(),
                      command.plannedMinutes()),
                  clock.instant(),
                  caller.login());
          floors.add(turn);
          floors.flush();
          return turn.ref();
        });
  }

  /**
   * Withdraws an own request.
   *
   * @throws NotFoundException for a request of another delegation
   * @throws DomainException key {@code floor.withdraw.late} once it is not waiting any more
   */
  public void withdraw(UUID session, UUID turn) {
    if (!floors.turn(turn).entityRef().equals(own().ref())) {
      throw new NotFoundException();
    }
    floors.forChange(session).withdraw(turn);
    floors.flush();
  }
}
