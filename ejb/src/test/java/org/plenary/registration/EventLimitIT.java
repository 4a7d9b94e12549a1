package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.LocalizedText;

/** A limit of the whole event binds each of its categories (rule 3). */
class EventLimitIT extends RegistrationFixture {
  @Test
  void refusesWhereTheCategoryHasSeatsButTheEventHasNone() throws SQLException {
    UUID event = anEventWithSeats(5);
    limit(event, 1);
    register(event, "first", UUID.randomUUID(), false);
    DomainException refused =
        assertThrows(
            DomainException.class, () -> register(event, "second", UUID.randomUUID(), false));
    assertEquals("registration.full.event", refused.reason().key());
    assertEquals(1, taken(event));
  }

  @Test
  void whomItRefusesWaitsAndComesWhenSomebodyCancels() throws SQLException {
    UUID event = anEventWithSeats(5);
    limit(event, 1);
    UUID first = register(event, "first", UUID.randomUUID(), true);
    UUID second = register(event, "second", UUID.randomUUID(), true);
    assertEquals(RegistrationStatus.WAITLISTED, status(second));
    organizer.run(() -> registrations.cancel(first));
    assertEquals(RegistrationStatus.CONFIRMED, status(second));
    assertEquals(1, taken(event));
  }

  @Test
  void aSeatThatNobodyOfItsCategoryWantsGoesToWhoWaitsInAnother() throws SQLException {
    UUID event = anEventWithSeats(5);
    organizer.call(() -> setup.save(anotherCategory(event, "press", 5)));
    limit(event, 1);
    UUID guest = register(event, "guest", UUID.randomUUID(), true);
    UUID journalist = registerIn(event, "press", "journalist");
    assertEquals(RegistrationStatus.WAITLISTED, status(journalist));
    organizer.run(() -> registrations.cancel(guest));
    assertEquals(RegistrationStatus.CONFIRMED, status(journalist));
    assertEquals(0, taken(event));
  }

  @Test
  void whoWaitsInTheCategoryOfTheSeatComesBeforeOthers() throws SQLException {
    UUID event = anEventWithSeats(5);
    organizer.call(() -> setup.save(anotherCategory(event, "press", 5)));
    limit(event, 1);
    UUID first = register(event, "first", UUID.randomUUID(), true);
    UUID journalist = registerIn(event, "press", "journalist");
    UUID second = register(event, "second", UUID.randomUUID(), true);
    organizer.run(() -> registrations.cancel(first));
    assertEquals(RegistrationStatus.CONFIRMED, status(second));
    assertEquals(RegistrationStatus.WAITLISTED, status(journalist));
  }

  private static SetUpCategory anotherCategory(UUID event, String code, int seats) {
    return new SetUpCategory(
        event,
        null,
        0,
        code,
        CategoryKind.PUBLIC,
        LocalizedText.english(code),
        seats,
        true,
        SeatTakenAt.REGISTRATION,
        FreedSeat.GIVEN_ON,
        null);
  }

  private UUID registerIn(UUID event, String category, String name) {
    RegisterParticipant request =
        new RegisterParticipant(
            UUID.randomUUID(),
            event,
            category,
            null,
            "Gast",
            name,
            null,
            name + "@example.org",
            null,
            null,
            true);
    return organizer.call(() -> registrations.register(request));
  }

  private void limit(UUID event, int seats) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into registration_quota (id, ref, version, event_ref, scope_key, capacity)"
                    + " values (next value for plenary_seq, ?, 1, ?, ?, ?)")) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, event.toString());
      insert.setString(3, event + "///");
      insert.setInt(4, seats);
      insert.executeUpdate();
    }
  }
}
