package org.plenary.directory.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.PersonDetail;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.testing.Together;

/** What people correct in their own entries, and what officers decide. */
class CorrectionIT extends EntryFixture {
  @Test
  void whatAPersonCorrectsHoldsOnceAnOfficerApproves() {
    UUID person = person();
    CorrectionDetail detail = officer.call(() -> corrections.detail(corrected(person)));
    assertEquals(
        List.of("familyName", "title", "contact"),
        detail.fields().stream().map(one -> one.field().field()).toList());
    assertEquals(word, entry(person).familyName());
    officer.run(() -> corrections.decide(decision(detail, Set.of(0, 2), "The title is right.")));
    PersonDetail now = entry(person);
    assertEquals(word + "ova", now.familyName());
    assertEquals("new" + mail, now.contacts().getFirst().address());
    assertEquals("Adviser " + word, now.roles().getFirst().title());
    EntryStanding after = officer.call(() -> standing.of(person));
    assertNull(after.waiting());
    assertEquals(ConfirmationMeans.CORRECTION, after.confirmed().means());
    CorrectionDetail decided = officer.call(() -> corrections.detail(detail.ref()));
    assertEquals(CorrectionState.PARTLY, decided.state());
    String told =
        texts("select body from outbox_message where about_ref = ?", detail.ref()).getFirst();
    assertTrue(told.contains("The title is right."), told);
    assertThrows(
        DomainException.class,
        () -> officer.run(() -> corrections.decide(decision(decided, Set.of(1), "x"))));
  }

  @Test
  void aRefusalNeedsAReasonAndLeavesTheEntryAsItIs() {
    UUID person = person();
    CorrectionDetail detail = officer.call(() -> corrections.detail(corrected(person)));
    assertThrows(
        FieldException.class,
        () -> officer.run(() -> corrections.decide(decision(detail, Set.of(), " "))));
    officer.run(() -> corrections.decide(decision(detail, Set.of(), "We asked the Delegation.")));
    assertEquals(word, entry(person).familyName());
    assertNull(officer.call(() -> standing.of(person)).confirmed());
  }

  @Test
  void whatChangedMeanwhileIsShownBeforeItIsOverwritten() {
    UUID person = person();
    UUID correction = corrected(person);
    CorrectionDetail before = officer.call(() -> corrections.detail(correction));
    edit(person, before.entry().contacts().getFirst().at("third" + mail));
    assertThrows(
        StaleException.class,
        () -> officer.run(() -> corrections.decide(decision(before, all(before), null))));
    CorrectionDetail now = officer.call(() -> corrections.detail(correction));
    assertTrue(now.isWaiting());
    assertTrue(now.fields().getLast().isChangedMeanwhile());
    assertEquals("third" + mail, now.fields().getLast().now());
    officer.run(() -> corrections.decide(decision(now, all(now), null)));
    assertEquals("new" + mail, entry(person).contacts().getFirst().address());
  }

  @Test
  void ofTwoOfficersWhoApproveAtOnceOneDoes() {
    UUID person = person();
    CorrectionDetail detail = officer.call(() -> corrections.detail(corrected(person)));
    List<Together.Outcome<Boolean>> outcomes =
        Together.together(
            4,
            i ->
                Retry.onTransient(
                    () ->
                        officer.call(
                            () -> {
                              corrections.decide(decision(detail, all(detail), "x"));
                              return true;
                            })));
    assertEquals(1, outcomes.stream().filter(Together.Outcome::succeeded).count());
    outcomes.stream()
        .filter(one -> !one.succeeded())
        .forEach(
            one -> assertTrue(one.failure() instanceof DomainException, () -> "" + one.failure()));
    assertEquals(
        1, texts("select body from outbox_message where about_ref = ?", detail.ref()).size());
  }
}
