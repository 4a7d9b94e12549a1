package org.plenary.sideevent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

class SideEventRulesTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final UUID MAIN = UUID.randomUUID();
  private static final UUID PARTNER = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2033-03-01T12:00:00Z");

  private static Proposal proposal() {
    return new Proposal(UUID.randomUUID(), MAIN, Language.EN, facts(List.of(PARTNER)));
  }

  private static ProposalFacts facts(List<UUID> coOrganizers) {
    return new ProposalFacts(
        LocalizedText.of(Language.RU, "Данные для защиты"),
        LocalizedText.english("About data."),
        List.of(),
        60,
        null,
        null,
        null,
        new Contact("Ana Example", "ana@example.org", null),
        null,
        coOrganizers);
  }

  private static Standing at(String moment) {
    CallWindow window =
        new CallWindow(
            LocalDateTime.parse("2033-03-01T09:00"), LocalDateTime.parse("2033-03-31T18:00"));
    return window.standing(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), VIENNA);
  }

  @Test
  void theClockAloneOpensAndClosesACallInTheZoneOfTheConference() {
    assertEquals(Standing.AHEAD, at("2033-03-01T07:59:59Z"));
    assertEquals(Standing.OPEN, at("2033-03-01T08:00:00Z"));
    assertEquals(Standing.OPEN, at("2033-03-31T15:59:59Z"), "summer time has begun");
    assertEquals(Standing.CLOSED, at("2033-03-31T16:00:00Z"));
  }

  @Test
  void aCallClosesAfterItOpens() {
    LocalDateTime moment = LocalDateTime.parse("2033-03-01T09:00");
    assertThrows(FieldException.class, () -> new CallWindow(moment, moment));
  }

  @Test
  void whatIsDecidedIsNotWithdrawnFromTheMainOrganizersHands() {
    Proposal one = proposal();
    assertTrue(one.submit(NOW));
    assertFalse(one.submit(NOW), "twice is once");
    one.go(ProposalState.ACCEPTED, null, null);
    one.go(ProposalState.HELD, null, null);
    assertThrows(DomainException.class, one::withdraw);
  }

  @Test
  void aDraftWithoutAContactIsNotSubmitted() {
    ProposalFacts bare =
        new ProposalFacts(
            LocalizedText.english("T"),
            LocalizedText.english("S"),
            null,
            5,
            null,
            null,
            null,
            null,
            null,
            null);
    Proposal one = new Proposal(UUID.randomUUID(), MAIN, Language.EN, bare);
    assertThrows(FieldException.class, () -> one.submit(NOW));
    assertEquals(ProposalState.DRAFT, one.state());
  }

  @Test
  void coOrganizersReadWhatIsSubmittedAndStrangersNothing() {
    Proposal one = proposal();
    assertTrue(SideEventAccess.mayRead(one, false, Set.of(MAIN)));
    assertFalse(SideEventAccess.mayRead(one, false, Set.of(PARTNER)), "a draft is nobody else's");
    one.submit(NOW);
    assertTrue(SideEventAccess.mayRead(one, false, Set.of(PARTNER)));
    assertFalse(SideEventAccess.mayRead(one, false, Set.of(UUID.randomUUID())));
    assertTrue(SideEventAccess.mayRead(one, true, Set.of()));
  }

  @Test
  void whoeverStaysCoOrganizerKeepsTheAnswer() {
    Proposal one = proposal();
    one.coOrganizers().getFirst().answer(true, null, NOW);
    UUID another = UUID.randomUUID();
    one.edit(facts(List.of(another, PARTNER)));
    assertEquals(
        List.of(Answer.NOT_ASKED, Answer.CONFIRMED),
        List.of(another, PARTNER).stream()
            .map(
                entity ->
                    one.coOrganizers().stream()
                        .filter(other -> other.entityRef().equals(entity))
                        .findFirst()
                        .orElseThrow()
                        .answer())
            .toList());
    assertThrows(DomainException.class, () -> one.edit(facts(List.of(MAIN))));
  }

  @Test
  void aStepIsUndoneForHalfAMinuteAndOnlyWhileNobodyChangedIt() {
    Proposal one = proposal();
    one.submit(NOW);
    ProposalStep step = new ProposalStep(one, UUID.randomUUID(), ProposalState.REFUSED, NOW);
    one.go(ProposalState.REFUSED, Ground.THEME, null);
    assertThrows(DomainException.class, () -> step.undo(one, NOW.plus(ProposalStep.WINDOW)));
    assertTrue(step.undo(one, NOW.plusSeconds(29)));
    assertEquals(ProposalState.SUBMITTED, one.state());
    assertFalse(step.undo(one, NOW.plusSeconds(29)));
  }

  @Test
  void aRefusalNeedsAGround() {
    List<UUID> refs = List.of(UUID.randomUUID());
    assertThrows(
        FieldException.class,
        () -> new MoveProposals(MAIN, refs, ProposalState.REFUSED, null, null));
    assertThrows(
        FieldException.class,
        () -> new MoveProposals(MAIN, refs, ProposalState.REFUSED, Ground.OTHER, " "));
  }
}
