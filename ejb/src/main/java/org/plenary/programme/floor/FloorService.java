package org.plenary.programme.floor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.protocol.ProtocolComparator;
import org.plenary.directory.protocol.ProtocolOrder;
import org.plenary.directory.protocol.ProtocolService;
import org.plenary.event.EventService;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Idempotency;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/**
 * Speakers' lists as those who run them have them before their eyes: the chair's table. Every
 * change takes the lock of the session first, so that two who act at once do so one after the
 * other.
 */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SECRETARY, Roles.SYSTEM})
public class FloorService {
  @Inject private FloorRepository floors;
  @Inject private FloorReading reading;
  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private ProtocolService protocol;
  @Inject private Idempotency idempotency;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The list of a session; an empty one where nobody has begun it. Six queries.
   *
   * @throws NotFoundException for a session of an event that the caller may not know of
   */
  public FloorView view(UUID session) {
    FloorView view = reading.view(session);
    events.byRef(view.event().ref());
    return view;
  }

  /** The sessions of an event, and how their lists stand. Three queries. */
  public List<FloorLine> sessions(UUID event) {
    return reading.lines(event);
  }

  /** A number that grows with every change of the list of a session. One query. */
  public long changes(UUID session) {
    return floors.changes(session);
  }

  /**
   * Lets delegations ask for the floor.
   *
   * @throws DomainException key {@code floor.open.already}
   */
  public void open(UUID session) {
    change(session, FloorRules::open);
  }

  /**
   * Takes no more requests; who waits still gets the floor.
   *
   * @throws DomainException key {@code floor.close.notOpen}
   */
  public void close(UUID session) {
    change(session, FloorRules::close);
  }

  /**
   * Sets the minutes of each kind of speaker, and who speaks for the European Union.
   *
   * @param presidency a State, or null
   * @throws FieldException field {@code presidency}
   */
  public void setUp(UUID session, FloorMinutes limits, UUID presidency) {
    if (presidency != null && !line(presidency, "presidency").isState()) {
      throw new FieldException("presidency", "floor.union.state");
    }
    change(session, rules -> rules.setUp(limits, presidency));
  }

  /**
   * Enters a request of a delegation, whether the list is open or not.
   *
   * @return its ref; the same for the same request
   * @throws DomainException keys {@code floor.ask.already}, {@code floor.ask.full}
   * @throws FieldException fields {@code delegation}, {@code minutes}
   */
  public UUID enter(@Valid AskForFloor command) {
    FloorRules rules = floors.forChange(command.session());
    return idempotency.once(
        "turn",
        command.key(),
        command.toString(),
        () -> {
          if (command.delegation() == null) {
            throw new FieldException("delegation", "shared.required");
          }
          EntityLine line = line(command.delegation(), "delegation");
          if (command.forUnion() && !line.isState()) {
            throw new FieldException("delegation", "floor.union.state");
          }
          Turn turn =
              rules.ask(
                  new Turn.Speaker(
                      line.ref(),
                      TurnKind.of(line, command.forUnion(), command.reply()),
                      command.forUnion(),
                      command.plannedMinutes()),
                  clock.instant(),
                  caller.login());
          floors.add(turn);
          floors.flush();
          return turn.ref();
        });
  }

  private EntityLine line(UUID ref, String field) {
    EntityLine line = directory.entities(List.of(ref)).get(ref);
    if (line == null) {
      throw new FieldException(field, "shared.required");
    }
    return line;
  }

  /**
   * Gives somebody the floor, or lets them go on; without effect on whoever has it.
   *
   * @throws DomainException keys {@code floor.start.taken}, {@code floor.start.withdrawn}
   */
  public void start(UUID session, UUID turn) {
    change(session, rules -> rules.start(turn, clock.instant()));
  }

  /** Takes the floor back; without effect on whoever does not have it. */
  public void stop(UUID session, UUID turn) {
    change(session, rules -> rules.stop(turn, clock.instant()));
  }

  /**
   * Withdraws a request.
   *
   * @throws DomainException key {@code floor.withdraw.late}
   */
  public void withdraw(UUID session, UUID turn) {
    change(session, rules -> rules.withdraw(turn));
  }

  /** Notes that the text of a statement has come in, to be distributed, or takes that back. */
  public void receive(UUID session, UUID turn, boolean received) {
    change(session, rules -> rules.receive(turn, received ? clock.instant() : null));
  }

  /** Exchanges one who waits with the one before or after; the first and the last stay. */
  public void move(UUID session, UUID turn, boolean earlier) {
    change(session, rules -> rules.move(turn, earlier));
  }

  /** Puts those who wait for a statement in an order; each can still be moved afterwards. */
  public void arrange(UUID session, FloorOrder order) {
    change(session, rules -> rules.arrange(order, byProtocol(order, rules)));
  }

  private Comparator<UUID> byProtocol(FloorOrder order, FloorRules rules) {
    if (order != FloorOrder.PROTOCOL) {
      return (one, other) -> 0;
    }
    Map<UUID, EntityLine> lines =
        directory.entities(rules.turns().stream().map(Turn::entityRef).toList());
    ProtocolComparator comparator =
        protocol.comparator(ProtocolOrder.OFFICIAL_LIST, Language.FR, null, null);
    return Comparator.comparing(lines::get, comparator);
  }

  private void change(UUID session, Consumer<FloorRules> change) {
    change.accept(floors.forChange(session));
    floors.flush();
  }

  /**
   * How often and how long each delegation spoke.
   *
   * @param session one session, or null for the whole event
   * @throws NotFoundException if there is no such session in the event
   */
  public List<FloorTotal> totals(UUID event, UUID session) {
    List<SpeakersList> lists = floors.listsOf(event);
    if (session != null) {
      if (!floors.sitting(session).event().equals(event)) {
        throw new NotFoundException();
      }
      lists = lists.stream().filter(list -> list.sessionRef().equals(session)).toList();
    }
    return reading.totals(lists);
  }
}
