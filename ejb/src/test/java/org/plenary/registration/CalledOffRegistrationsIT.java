package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.event.EventDetail;
import org.plenary.event.EventLifeService;
import org.plenary.event.LifeStep;
import org.plenary.event.TakeStep;
import org.plenary.shared.LocalizedText;
import org.plenary.testing.As;

/** Who learns that a conference as a whole does not take place. */
class CalledOffRegistrationsIT extends RegistrationFixture {
  private static final LocalizedText WHY = LocalizedText.english("The venue is closed.");

  @Inject private EventLifeService life;
  @Inject private As.Officer officer;

  @Test
  void whoWasRegisteredFromTheDirectoryIsToldAndIsToldNoMoreWhenItComesBack() throws SQLException {
    UUID event = anEventWithSeats(10);
    String typed = register(event);
    String known = mark() + "@example.org";
    register(
        event, officer.call(() -> directory.addPerson(AddPerson.named("Vera", mark(), known))));
    register(event, officer.call(() -> directory.addPerson(AddPerson.named("Otto", mark(), null))));

    take(event, LifeStep.CANCEL);
    assertEquals(1, told(typed, "eventCancelled"));
    assertEquals(1, told(known, "eventCancelled"));
    assertEquals(2, toldOf(event), "nobody else: one has no address");
    take(event, LifeStep.REOPEN);
    assertEquals(0, toldOf(event), "taken back within the time for it");
  }

  @Test
  void whoIsProtectedIsWrittenToUnderThePublicName() throws SQLException {
    UUID event = anEventWithSeats(10);
    String family = mark();
    String mail = mark() + "@example.org";
    UUID person = officer.call(() -> directory.addPerson(AddPerson.named("Vera", family, mail)));
    register(event, person);
    officer.run(() -> directory.protect(person, "A witness"));
    take(event, LifeStep.POSTPONE);
    assertEquals(1, told(mail, "eventPostponed"));
    assertEquals(
        0, count("select count(*) from notice where line like concat('%', ?, '%')", family));
  }

  private void take(UUID event, LifeStep step) {
    EventDetail detail = organizer.call(() -> events.byRef(event));
    organizer.run(() -> life.take(TakeStep.of(detail, step, WHY)));
  }

  private String register(UUID event) {
    String name = mark();
    register(event, name, UUID.randomUUID(), false);
    return name + "@example.org";
  }

  private void register(UUID event, UUID person) {
    RegisterParticipant request =
        new RegisterParticipant(
            UUID.randomUUID(), event, "guests", person, null, null, null, null, null, null, false);
    organizer.call(() -> registrations.register(request));
  }

  private static String mark() {
    return "n" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
  }

  private long told(String address, String kind) throws SQLException {
    assertTrue(address.contains("@"));
    return count(
        "select count(*) from notice where state = 'HELD' and purpose = 'registration."
            + kind
            + "' and recipient = ?",
        address);
  }

  private long toldOf(UUID event) throws SQLException {
    return count(
        "select count(*) from notice where state = 'HELD' and event_ref = ?", event.toString());
  }

  private long count(String query, String parameter) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, parameter);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }
}
