package org.plenary.programme.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;

class FloorRulesTest {
  private static final Instant NOW = Instant.parse("2027-04-12T09:00:00Z");

  private final SpeakersList list = new SpeakersList(UUID.randomUUID(), UUID.randomUUID());
  private final FloorRules rules = new FloorRules(list, List.of());
  private int minute;

  @Test
  void takesRequestsInTheirOrderAndRepliesAfterThem() {
    Turn reply = ask(TurnKind.REPLY);
    Turn first = ask(TurnKind.STATE);
    Turn second = ask(TurnKind.ORGANIZATION);
    assertEquals(List.of(first, second, reply), inOrder());
  }

  @Test
  void refusesASecondRequestOfTheSameVoiceAloneWhileItWaits() {
    UUID state = UUID.randomUUID();
    Turn own = ask(state, TurnKind.STATE, false);
    assertEquals(
        "floor.ask.already", refused(() -> ask(state, TurnKind.STATE, false)), "twice for itself");
    ask(state, TurnKind.EUROPEAN_UNION, true);
    ask(state, TurnKind.REPLY, false);
    rules.start(own.ref(), NOW);
    rules.stop(own.ref(), NOW.plusSeconds(5));
    ask(state, TurnKind.STATE, false);
  }

  @Test
  void givesTheFloorToOneAtATimeHoweverOftenItIsPressed() {
    Turn first = ask(TurnKind.STATE);
    Turn second = ask(TurnKind.STATE);
    rules.start(first.ref(), NOW);
    rules.start(first.ref(), NOW.plusSeconds(60));
    assertEquals(90_000, first.usedMillis(NOW.plusSeconds(90)), "the second click starts nothing");
    assertEquals(
        "floor.start.taken", refused(() -> rules.start(second.ref(), NOW.plusSeconds(61))));
    rules.stop(first.ref(), NOW.plusSeconds(100));
    rules.stop(first.ref(), NOW.plusSeconds(200));
    assertEquals(100_000, first.usedMillis(NOW.plusSeconds(300)));
    rules.start(second.ref(), NOW.plusSeconds(301));
    assertTrue(second.is(TurnState.SPEAKING));
  }

  @Test
  void addsUpTheTimeOfWhoeverGoesOnSpeaking() {
    Turn turn = ask(TurnKind.STATE);
    rules.start(turn.ref(), NOW);
    rules.stop(turn.ref(), NOW.plusSeconds(30));
    rules.start(turn.ref(), NOW.plusSeconds(100));
    rules.stop(turn.ref(), NOW.plusSeconds(90));
    assertEquals(30_000, turn.usedMillis(NOW), "a clock set back takes nothing away");
  }

  @Test
  void movesOnlyThoseWhoWaitAndOnlyInTheirPart() {
    Turn reply = ask(TurnKind.REPLY);
    Turn first = ask(TurnKind.STATE);
    Turn second = ask(TurnKind.STATE);
    rules.move(second.ref(), true);
    assertEquals(List.of(second, first, reply), inOrder());
    rules.move(second.ref(), true);
    rules.move(reply.ref(), true);
    assertEquals(List.of(second, first, reply), inOrder());
    rules.start(second.ref(), NOW);
    rules.move(first.ref(), true);
    assertEquals(List.of(second, first, reply), inOrder(), "not past whoever speaks");
  }

  @Test
  void arrangesByTurnsByProtocolAndAsRequested() {
    Turn one = ask(TurnKind.STATE);
    Turn two = ask(TurnKind.STATE);
    Turn three = ask(TurnKind.ORGANIZATION);
    Turn four = ask(TurnKind.STATE);
    Turn five = ask(TurnKind.EUROPEAN_UNION);
    rules.arrange(FloorOrder.ALTERNATION, (a, b) -> 0);
    assertEquals(List.of(one, three, two, five, four), inOrder());
    List<UUID> protocol = Stream.of(five, four, three, two, one).map(Turn::entityRef).toList();
    rules.arrange(FloorOrder.PROTOCOL, Comparator.comparing(protocol::indexOf));
    assertEquals(List.of(five, four, three, two, one), inOrder());
    rules.arrange(FloorOrder.REQUEST, (a, b) -> 0);
    assertEquals(List.of(one, two, three, four, five), inOrder());
  }

  @Test
  void isOpenedClosedAndOpenedAgain() {
    assertEquals("floor.ask.notOpen", refused(() -> rules.requireOpenFor(true)));
    assertEquals("floor.close.notOpen", refused(rules::close));
    rules.open();
    rules.requireOpenFor(false);
    assertEquals("floor.open.already", refused(rules::open));
    rules.close();
    assertEquals("floor.ask.closed", refused(() -> rules.requireOpenFor(false)));
    rules.requireOpenFor(true);
    rules.open();
    rules.requireOpenFor(false);
  }

  @Test
  void letsOnlyTheStateThatIsNamedSpeakForTheUnion() {
    UUID presidency = UUID.randomUUID();
    assertEquals(
        "floor.ask.notPresidency", refused(() -> rules.requirePresidency(true, presidency)));
    rules.setUp(FloorMinutes.usual(), presidency);
    rules.requirePresidency(true, presidency);
    rules.requirePresidency(false, UUID.randomUUID());
  }

  @Test
  void withdrawsOnlyWhatWaits() {
    Turn turn = ask(TurnKind.STATE);
    rules.start(turn.ref(), NOW);
    assertEquals("floor.withdraw.late", refused(() -> rules.withdraw(turn.ref())));
    Turn other = ask(TurnKind.STATE);
    rules.withdraw(other.ref());
    rules.stop(turn.ref(), NOW);
    assertEquals("floor.start.withdrawn", refused(() -> rules.start(other.ref(), NOW)));
  }

  @Test
  void refusesMinutesThatCannotBe() {
    for (int minutes : new int[] {0, 61}) {
      Turn.Speaker speaker = new Turn.Speaker(UUID.randomUUID(), TurnKind.STATE, false, minutes);
      assertEquals(
          "minutes",
          assertThrows(FieldException.class, () -> rules.ask(speaker, NOW, "x")).field());
      assertEquals(
          "reply",
          assertThrows(FieldException.class, () -> new FloorMinutes(1, 1, 1, minutes)).field());
    }
  }

  @Test
  void tellsOfEveryChange() {
    Turn turn = ask(TurnKind.STATE);
    long before = list.changes();
    rules.start(turn.ref(), NOW);
    rules.start(turn.ref(), NOW);
    assertEquals(before + 1, list.changes(), "what changes nothing is nothing to tell");
  }

  private Turn ask(TurnKind kind) {
    return ask(UUID.randomUUID(), kind, kind == TurnKind.EUROPEAN_UNION);
  }

  private Turn ask(UUID delegation, TurnKind kind, boolean union) {
    return rules.ask(
        new Turn.Speaker(delegation, kind, union, null),
        NOW.plusSeconds(60L * minute++),
        "someone");
  }

  private List<Turn> inOrder() {
    return rules.turns().stream().sorted(FloorRules.ORDER).toList();
  }

  private static String refused(Runnable action) {
    return assertThrows(DomainException.class, action::run).reason().key();
  }
}
