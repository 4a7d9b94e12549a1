package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.testing.QueryCount;

class RegistrationIT extends RegistrationFixture {
  @Inject private RegistrationBulk bulk;

  @Test
  void aKeyIsRefusedForAnotherRequest() {
    UUID event = anEventWithSeats(50);
    UUID key = UUID.randomUUID();
    register(event, "first", key, false);
    DomainException refused =
        assertThrows(DomainException.class, () -> register(event, "second", key, false));
    assertEquals("shared.idempotency.reused", refused.reason().key());
    assertEquals(1, taken(event));
  }

  @Test
  void aCapacityBelowWhatIsTakenIsAcceptedAndGivesNothingOut() {
    UUID event = anEventWithSeats(3);
    IntStream.range(0, 3).forEach(i -> register(event, "guest" + i, UUID.randomUUID(), false));
    CategoryDetail category = category(event);
    organizer.call(() -> setup.save(seats(event, category.ref(), category.version(), 1)));
    assertTrue(category(event).isOverbooked());
    assertThrows(DomainException.class, () -> register(event, "late", UUID.randomUUID(), false));
    assertEquals(3, taken(event));
  }

  @Test
  void aFreedSeatGoesToTheFirstWhoWaits() {
    UUID event = anEventWithSeats(1);
    UUID seated = register(event, "seated", UUID.randomUUID(), false);
    UUID first = register(event, "first", UUID.randomUUID(), true);
    UUID second = register(event, "second", UUID.randomUUID(), true);
    organizer.run(() -> registrations.cancel(seated));
    assertEquals(RegistrationStatus.CONFIRMED, status(first));
    assertEquals(RegistrationStatus.WAITLISTED, status(second));
    assertEquals(1, taken(event));
  }

  @Test
  void aFreedSeatOfADelegationStaysWithIt() {
    UUID event = anEventWithSeats(10);
    UUID armenia = entity("AM");
    organizer.run(() -> setup.grant(new GrantSeats(event, "guests", armenia, 1)));
    UUID seated = registerFor(event, armenia, "seated", false);
    UUID colleague = registerFor(event, armenia, "colleague", true);
    UUID stranger = register(event, "stranger", UUID.randomUUID(), true);
    assertEquals(RegistrationStatus.WAITLISTED, status(colleague));
    assertEquals(RegistrationStatus.CONFIRMED, status(stranger));
    organizer.run(() -> registrations.cancel(seated));
    assertEquals(RegistrationStatus.WAITLISTED, status(colleague), "the delegation decides");
    organizer.run(() -> registrations.confirm(colleague));
    assertEquals(RegistrationStatus.CONFIRMED, status(colleague));
    assertEquals(2, taken(event));
  }

  @Test
  void aRefusalCanBeUndone() {
    UUID event = anEventWithSeats(1);
    UUID seated = register(event, "seated", UUID.randomUUID(), false);
    UUID waits = register(event, "waits", UUID.randomUUID(), true);
    BulkResult result =
        organizer.call(() -> bulk.refuse(event, List.of(seated, waits), "The hall is small."));
    assertEquals(1, result.done());
    assertEquals("registration.notToConfirm", result.refusals().getFirst().key());
    assertEquals(RegistrationStatus.REFUSED, status(waits));
    assertEquals(1, organizer.call(() -> bulk.undo(result.ref())).intValue());
    assertEquals(RegistrationStatus.WAITLISTED, status(waits));
  }

  @Test
  void aBulkCancellationHoldsItsSeatsAndCanBeUndone() {
    UUID event = anEventWithSeats(2);
    UUID one = register(event, "one", UUID.randomUUID(), false);
    UUID two = register(event, "two", UUID.randomUUID(), false);
    UUID waits = register(event, "waits", UUID.randomUUID(), true);
    BulkResult result = organizer.call(() -> bulk.cancel(event, List.of(one, two)));
    assertEquals(2, result.done());
    assertEquals(RegistrationStatus.CANCELLED, status(one));
    assertEquals(RegistrationStatus.WAITLISTED, status(waits));
    assertEquals(2, organizer.call(() -> bulk.undo(result.ref())).intValue());
    assertEquals(RegistrationStatus.CONFIRMED, status(one));
    assertEquals(RegistrationStatus.CONFIRMED, status(two));
    assertEquals(2, taken(event));
  }

  @Test
  void theListNeedsAsManyQueriesForManyRowsAsForOne() {
    UUID few = anEventWithSeats(100);
    register(few, "only", UUID.randomUUID(), false);
    UUID many = anEventWithSeats(100);
    IntStream.range(0, 40).forEach(i -> register(many, "guest" + i, UUID.randomUUID(), false));
    QueryCount queries = new QueryCount(dataSource);
    long forOne = queries.of(() -> assertEquals(1, rows(few).size()));
    long forMany = queries.of(() -> assertEquals(40, rows(many).size()));
    assertTrue(forMany <= 6, "used " + forMany + " queries");
    assertEquals(forOne, forMany);
    long figures = queries.of(() -> organizer.call(() -> list.counts(many)));
    assertTrue(figures <= 4, "the figures used " + figures + " queries");
    assertEquals(40, organizer.call(() -> list.counts(many)).confirmed());
  }
}
