package org.plenary.sideevent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.event.EventDetail;
import org.plenary.event.Stage;
import org.plenary.programme.SessionStatus;
import org.plenary.shared.Language;
import org.plenary.shared.LinkToken;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.testing.QueryCount;
import org.plenary.testing.Together;

/** Side events from the call to the programme, against the database. */
class SideEventIT extends SideEventFixture {
  @Test
  void anAcceptedProposalIsPlannedMovedAndCancelled() {
    UUID conference = aConference();
    List<UUID> slots = slots(conference, 13, 14);
    UUID ref = submitted(conference, anOrganization());
    assertEquals(
        "sideevent.allocate.notAccepted",
        no(() -> allocation.allocate(ref, version(ref), slots.get(0))));
    accept(conference, ref);
    List<SlotChoice> choices = organizer.call(() -> allocation.choices(ref));
    assertEquals(2, choices.size());
    organizer.run(() -> allocation.allocate(ref, version(ref), slots.get(0)));
    EventDetail sideEvent = sideEvent(ref);
    assertEquals(Stage.DRAFT, sideEvent.stage());
    assertEquals(event(conference).code(), sideEvent.row().parentCode());
    assertEquals(LocalTime.of(13, 0), copy(conference).sessions().getFirst().facts().start());
    organizer.run(() -> allocation.allocate(ref, version(ref), slots.get(1)));
    assertEquals(LocalTime.of(14, 0), copy(conference).sessions().getFirst().facts().start());
    assertTrue(
        organizer.call(() -> calls.of(conference)).slots().getFirst().isFree(), "given back");
    organizer.run(() -> allocation.takeBack(ref, version(ref)));
    assertTrue(copy(conference).sessions().isEmpty());
    organizer.run(() -> allocation.allocate(ref, version(ref), slots.get(0)));
    organizer.run(() -> events.announce(cleared.event(sideEvent.ref())));
    assertEquals("sideevent.takeBack.public", no(() -> allocation.takeBack(ref, version(ref))));
    organizer.run(() -> allocation.cancel(ref, version(ref), Language.EN, "The speaker is ill."));
    assertEquals(Stage.CANCELLED, sideEvent(ref).stage());
    assertEquals(ProposalState.CANCELLED, detail(ref).row().state());
    assertEquals(SessionStatus.CANCELLED, copy(conference).sessions().getFirst().status());
    assertNull(detail(ref).row().slot());
    assertEquals(
        "sideevent.outcome.cancelled", no(() -> outcomes.record(outcome(sideEvent.ref()))));
  }

  private static RecordOutcome outcome(UUID sideEvent) {
    return new RecordOutcome(sideEvent, 0, 40, null, LocalizedText.english("Well."), null);
  }

  @Test
  void outcomesAreRecordedOnceItHasBegun() {
    UUID conference = aConference();
    UUID ref = submitted(conference, anOrganization());
    accept(conference, ref);
    UUID slot = slots(conference, 13).getFirst();
    organizer.run(() -> allocation.allocate(ref, version(ref), slot));
    UUID sideEvent = sideEvent(ref).ref();
    assertEquals("sideevent.outcome.early", no(() -> outcomes.record(outcome(sideEvent))));
    update(
        "update event set start_on = '2024-05-06', end_on = '2024-05-06' where ref = ?", sideEvent);
    organizer.run(() -> outcomes.record(outcome(sideEvent)));
    assertEquals(ProposalState.HELD, detail(ref).row().state());
    String code = event(conference).code();
    List<OutcomeRow> rows = organizer.call(() -> outcomes.ofConference(code));
    assertEquals(40, rows.getFirst().participants().number());
    assertThrows(
        NotFoundException.class, () -> organizer.run(() -> outcomes.record(outcome(conference))));
  }

  /** Which of several proposals get the slot if all want it at one time. */
  @Test
  void aSlotIsNeverGivenTwice() {
    UUID conference = aConference();
    UUID slot = slots(conference, 13).getFirst();
    List<UUID> refs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      refs.add(submitted(conference, anOrganization()));
    }
    accept(conference, refs.toArray(UUID[]::new));
    List<Long> versions = refs.stream().map(this::version).toList();
    long won =
        together(
                4,
                i -> {
                  organizer.run(() -> allocation.allocate(refs.get(i), versions.get(i), slot));
                  return i;
                })
            .stream()
            .filter(Together.Outcome::succeeded)
            .count();
    assertEquals(1, won);
    long sessions = copy(conference).sessions().size();
    assertEquals(1, sessions, "whoever lost left nothing behind");
  }

  /** The control: without the condition in the statement the slot changes hands unseen. */
  @Test
  void withoutTheGuardTheSecondTakesTheSlotFromTheFirst() {
    UUID slot = slots(aConference(), 13).getFirst();
    String unguarded = "update side_event_slot set proposal_ref = uuid() where ref = ?";
    assertEquals(1, update(unguarded, slot));
    assertEquals(1, update(unguarded, slot));
    assertEquals(0, update(unguarded + " and proposal_ref is null", slot));
  }

  @Test
  void aMainOrganizerProposesOnceAlsoWhenAskedTwiceAtOneTime() {
    UUID conference = aConference();
    UUID entity = anOrganization();
    List<Together.Outcome<UUID>> outcomes =
        together(4, i -> organizer.call(() -> proposals.save(proposal(conference, entity))));
    assertEquals(1, outcomes.stream().filter(Together.Outcome::succeeded).count());
    UUID first =
        outcomes.stream().filter(Together.Outcome::succeeded).findFirst().orElseThrow().answer();
    assertEquals("sideevent.once", no(() -> proposals.save(proposal(conference, entity))));
    organizer.run(() -> proposals.withdraw(first, version(first)));
    UUID second = organizer.call(() -> proposals.save(proposal(conference, entity)));
    organizer.run(() -> proposals.withdraw(second, version(second)));
    // the control: what the index does not hold any more is there twice
    assertNotNull(organizer.call(() -> proposals.save(proposal(conference, entity))));
  }

  @Test
  void theSameRequestTwiceMakesOneProposal() {
    UUID conference = aConference();
    SaveProposal request = proposal(conference, anOrganization());
    UUID first = organizer.call(() -> proposals.save(request));
    assertEquals(first, organizer.call(() -> proposals.save(request)));
  }

  @Test
  void whoHasClosedProposesNothingAndWhatWasProposedBeforeIsMarked() {
    UUID conference = aConference();
    UUID entity = anOrganization();
    UUID ref = submitted(conference, entity);
    assertFalse(detail(ref).row().closed());
    update(
        "update organization set closed_on = '2020-01-01', closed_precision = 'DAY' where ref = ?",
        entity);
    assertTrue(detail(ref).row().closed());
    UUID other = aConference();
    assertEquals(
        "sideevent.organization.closed", no(() -> proposals.save(proposal(other, entity))));
    assertEquals(
        "sideevent.organization.closed",
        no(() -> proposals.save(proposal(other, anOrganization(), entity))));
  }

  @Test
  void severalAreMovedAtOnceAndUndoneWithTheirMails() {
    UUID conference = aConference();
    UUID one = submitted(conference, anOrganization());
    UUID two = submitted(conference, anOrganization());
    BulkMoved moved =
        organizer.call(
            () ->
                desk.move(
                    new MoveProposals(
                        conference,
                        List.of(one, two),
                        ProposalState.REFUSED,
                        Ground.NO_SLOT,
                        null)));
    assertEquals(2, moved.done());
    assertEquals(2, mails(moved.step(), "QUEUED"));
    assertEquals(2, organizer.call(() -> desk.undo(moved.step())));
    assertEquals(ProposalState.SUBMITTED, detail(one).row().state());
    assertNull(detail(one).ground());
    assertEquals(2, mails(moved.step(), "CANCELLED"));
  }

  @Test
  void acceptingWithoutAConfirmationWarnsAndALinkConfirmsOnce() {
    UUID conference = aConference();
    organizer.run(() -> events.announce(cleared.event(conference)));
    UUID partner = anOrganization();
    UUID ref =
        organizer.call(() -> proposals.save(proposal(conference, anOrganization(), partner)));
    organizer.run(() -> proposals.submit(ref, version(ref), true));
    CoOrganizerRow asked = detail(ref).coOrganizers().getFirst();
    assertEquals(Answer.ASKED, asked.answer());
    BulkMoved moved = accept(conference, ref);
    assertEquals("sideevent.accept.unconfirmed", moved.warnings().getFirst().key());
    String token = LinkToken.random();
    update(
        "update side_event_co_organizer set expires_at = date_add(utc_timestamp(6), interval 1 day),"
            + " token_hash = '"
            + LinkToken.hash(token)
            + "' where ref = ?",
        asked.ref());
    assertEquals(partner, links.look(token).orElseThrow().asked().ref());
    assertEquals(
        Answer.ASKED, detail(ref).coOrganizers().getFirst().answer(), "looking is nothing");
    links.answer(token, true);
    assertEquals(Answer.CONFIRMED, detail(ref).coOrganizers().getFirst().answer());
    assertThrows(NotFoundException.class, () -> links.answer(token, false));
    assertTrue(links.look(LinkToken.random()).isEmpty());
  }

  @Test
  void theNumberOfQueriesDoesNotGrowWithTheNumberOfProposals() {
    UUID conference = aConference();
    slots(conference, 9, 10, 11, 12);
    QueryCount queries = new QueryCount(dataSource);
    ProposalFilter filter = new ProposalFilter(conference, null, null, null);
    UUID first = submitted(conference, anOrganization());
    long one = queries.of(() -> organizer.call(() -> desk.list(filter, new PageRequest(0, 50))));
    for (int i = 0; i < 4; i++) {
      submitted(conference, anOrganization());
    }
    long five = queries.of(() -> organizer.call(() -> desk.list(filter, new PageRequest(0, 50))));
    assertEquals(one, five);
    assertTrue(five <= 9, () -> five + " queries");
    queries.atMost(12, () -> detail(first));
  }
}
