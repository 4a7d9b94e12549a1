package org.plenary.programme.floor;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;

/** A list with its turns, as whoever holds the lock on it sees them: what may be done. */
final class FloorRules {
  private static final int MOST = 300;

  private final SpeakersList list;
  private final List<Turn> turns;

  FloorRules(SpeakersList list, List<Turn> turns) {
    this.list = list;
    this.turns = new ArrayList<>(turns);
    this.turns.sort(ORDER);
  }

  /** The list first, replies after it; in either part by position. */
  static final Comparator<Turn> ORDER =
      Comparator.comparing(Turn::isReply).thenComparing(Turn::position).thenComparing(Turn::ref);

  /**
   * Puts a request at the end of its part.
   *
   * @throws DomainException keys {@code floor.ask.already}, {@code floor.ask.full}
   * @throws FieldException field {@code minutes}
   */
  Turn ask(Turn.Speaker speaker, Instant at, String by) {
    Integer minutes = speaker.plannedMinutes();
    if (minutes != null && (minutes < 1 || minutes > FloorMinutes.MOST)) {
      throw new FieldException("minutes", "floor.minutes.range", FloorMinutes.MOST);
    }
    if (turns.stream().anyMatch(turn -> turn.is(TurnState.WAITING) && turn.isOf(speaker))) {
      throw new DomainException("floor.ask.already");
    }
    if (turns.size() >= MOST) {
      throw new DomainException("floor.ask.full", MOST);
    }
    int last = turns.stream().mapToInt(Turn::position).max().orElse(0);
    Turn turn = new Turn(list, speaker, last + 1, at, by);
    turns.add(turn);
    list.changed();
    return turn;
  }

  /**
   * Refuses a request of a delegation itself while the list is not open; a right of reply may be
   * asked for until the end.
   */
  void requireOpenFor(boolean reply) {
    if (list.state() == FloorState.PREPARED) {
      throw new DomainException("floor.ask.notOpen");
    }
    if (list.state() == FloorState.CLOSED && !reply) {
      throw new DomainException("floor.ask.closed");
    }
  }

  /** Only the State that the list names speaks for the European Union. */
  void requirePresidency(boolean forUnion, UUID delegation) {
    if (forUnion && !delegation.equals(list.presidencyRef())) {
      throw new DomainException("floor.ask.notPresidency");
    }
  }

  void open() {
    list.open();
    list.changed();
  }

  void close() {
    list.close();
    list.changed();
  }

  void setUp(FloorMinutes limits, UUID presidency) {
    list.setUp(limits, presidency);
    list.changed();
  }

  /**
   * Gives the floor. Whoever has it already goes on, as if nobody had asked again: a second click
   * starts nothing.
   *
   * @throws DomainException key {@code floor.start.taken} while another one speaks
   */
  void start(UUID ref, Instant now) {
    Turn turn = turn(ref);
    if (turn.is(TurnState.SPEAKING)) {
      return;
    }
    if (turns.stream().anyMatch(other -> other.is(TurnState.SPEAKING))) {
      throw new DomainException("floor.start.taken");
    }
    turn.start(now);
    list.changed();
  }

  /** Takes the floor back; without effect on whoever does not have it. */
  void stop(UUID ref, Instant now) {
    Turn turn = turn(ref);
    if (turn.is(TurnState.SPEAKING)) {
      turn.stop(now);
      list.changed();
    }
  }

  void withdraw(UUID ref) {
    turn(ref).withdraw();
    list.changed();
  }

  /** Notes, or takes back, that the text of a statement has come in. */
  void receive(UUID ref, Instant at) {
    turn(ref).receiveStatement(at);
    list.changed();
  }

  /** Exchanges one who waits with the next one who waits in the same part. */
  void move(UUID ref, boolean earlier) {
    Turn turn = turn(ref);
    List<Turn> part = waiting(turn.isReply());
    int here = part.indexOf(turn);
    int there = here + (earlier ? -1 : 1);
    if (here < 0 || there < 0 || there >= part.size()) {
      return;
    }
    Turn other = part.get(there);
    int position = turn.position();
    turn.moveTo(other.position());
    other.moveTo(position);
    turns.sort(ORDER);
    list.changed();
  }

  /**
   * Puts those who wait for a statement in an order.
   *
   * @param protocol the protocol order of their delegations
   */
  void arrange(FloorOrder order, Comparator<UUID> protocol) {
    List<Turn> part = waiting(false);
    List<Integer> places = part.stream().map(Turn::position).sorted().toList();
    List<Turn> asked = new ArrayList<>(part);
    asked.sort(Comparator.comparing(Turn::requestedAt).thenComparing(Turn::position));
    List<Turn> arranged =
        switch (order) {
          case REQUEST -> asked;
          case PROTOCOL ->
              asked.stream().sorted(Comparator.comparing(Turn::entityRef, protocol)).toList();
          case ALTERNATION -> alternating(asked);
        };
    for (int i = 0; i < arranged.size(); i++) {
      arranged.get(i).moveTo(places.get(i));
    }
    turns.sort(ORDER);
    list.changed();
  }

  /** A State, then another one, as long as there are both. */
  private static List<Turn> alternating(List<Turn> asked) {
    Predicate<Turn> ofState = turn -> turn.kind() == TurnKind.STATE;
    Deque<Turn> states = new ArrayDeque<>(asked.stream().filter(ofState).toList());
    Deque<Turn> others = new ArrayDeque<>(asked.stream().filter(ofState.negate()).toList());
    List<Turn> arranged = new ArrayList<>();
    while (!states.isEmpty() || !others.isEmpty()) {
      if (!states.isEmpty()) {
        arranged.add(states.poll());
      }
      if (!others.isEmpty()) {
        arranged.add(others.poll());
      }
    }
    return arranged;
  }

  private List<Turn> waiting(boolean reply) {
    return turns.stream()
        .filter(turn -> turn.is(TurnState.WAITING) && turn.isReply() == reply)
        .toList();
  }

  List<Turn> turns() {
    return List.copyOf(turns);
  }

  private Turn turn(UUID ref) {
    return turns.stream()
        .filter(turn -> turn.ref().equals(ref))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
