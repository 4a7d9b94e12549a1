package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LegalName;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NameRights;

class RegistrationTest {
  private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
  private static final UUID EVENT = UUID.randomUUID();

  private final Category category =
      new Category(EVENT, "public", CategoryKind.PUBLIC, LocalizedText.english("Public"), 0);

  private Registration request() {
    Participant who =
        Participant.entered(LegalName.of("Ana", "Example", null), "ana@example.org", Language.EN);
    return new Registration(
        category, who, Representation.NONE, ParticipantFunction.PARTICIPANT, NOW);
  }

  private Refusal fullCategory() {
    return Refusal.by(new Quota(EVENT, category, null, null, 3));
  }

  @Test
  void beginsAsARequestWithoutASeat() {
    assertEquals(RegistrationStatus.REQUESTED, request().status());
    assertFalse(request().isSeatHeld());
  }

  @Test
  void holdsASeatOnceConfirmed() {
    Registration registration = request();
    registration.confirm(NOW);
    assertTrue(registration.isSeatHeld());
  }

  @Test
  void namesTheLimitForWhichItWaits() {
    Registration registration = request();
    Refusal refusal = fullCategory();
    registration.waitFor(7, refusal, NOW);
    assertEquals(refusal.quotaRef(), registration.reasonQuota());
    assertEquals(7L, registration.waitingPlace());
  }

  @Test
  void keepsItsSeatAfterCancellationUntilItIsGivenUp() {
    Registration registration = request();
    registration.confirm(NOW);
    registration.cancel(NOW);
    assertTrue(registration.isSeatHeld());
    registration.giveUpSeat();
    assertFalse(registration.isSeatHeld());
  }

  @Test
  void isNotCancelledTwice() {
    Registration registration = request();
    registration.cancel(NOW);
    assertThrows(DomainException.class, () -> registration.cancel(NOW));
  }

  @Test
  void isNotConfirmedOnceRefused() {
    Registration registration = request();
    registration.refuse("The category is for delegations.", NOW);
    assertThrows(DomainException.class, () -> registration.confirm(NOW));
  }

  @Test
  void everyKindOfLimitHasAReasonOfItsOwn() {
    UUID entity = UUID.randomUUID();
    List<String> keys =
        List.of(
            Refusal.key(new Quota(EVENT, null, null, null, 1)),
            Refusal.key(new Quota(EVENT, category, null, null, 1)),
            Refusal.key(new Quota(EVENT, category, entity, null, 1)),
            Refusal.key(new Quota(EVENT, null, null, SeatKind.TABLE, 1)));
    assertEquals(4, keys.stream().distinct().count());
  }

  @Test
  void aFullDelegationDoesNotConcernTheOthersWhoWait() {
    UUID entity = UUID.randomUUID();
    assertFalse(Refusal.by(new Quota(EVENT, category, entity, null, 1)).concernsAll());
    assertTrue(fullCategory().concernsAll());
  }

  @Test
  void refusesANegativeCapacity() {
    assertThrows(FieldException.class, () -> new Quota(EVENT, category, null, null, -1));
  }

  @Test
  void aSingleNameIsTheFamilyName() {
    LegalName name = RegistrationService.splitName("  Sokrates ");
    assertEquals("Sokrates", name.render(NameRights.PUBLIC_NAMES));
    assertEquals(
        "Maria van Example",
        RegistrationService.splitName("Maria  van Example").render(NameRights.PUBLIC_NAMES));
  }

  @Test
  void aNameHasLetters() {
    assertThrows(FieldException.class, () -> RegistrationService.splitName("=1+1"));
    assertThrows(FieldException.class, () -> RegistrationService.splitName(" "));
  }

  @Test
  void aProtectedPersonIsSortedByThePublicName() {
    LegalName name = LegalName.of("Ana", "Hidden", null).protectedAs("Participant A");
    assertEquals(
        "participant a", Participant.entered(name, "a@example.org", Language.EN).sortKey());
  }

  @Test
  void anUndoComesTooLateAfterTheWindow() {
    BulkAction action = new BulkAction(EVENT, BulkAction.Kind.CANCEL, List.of(), NOW);
    assertThrows(DomainException.class, () -> action.undo(NOW.plus(BulkAction.WINDOW)));
  }

  @Test
  void isNotUndoneTwice() {
    BulkAction action = new BulkAction(EVENT, BulkAction.Kind.CANCEL, List.of(), NOW);
    action.undo(NOW.plusSeconds(1));
    assertThrows(DomainException.class, () -> action.undo(NOW.plusSeconds(2)));
  }
}
