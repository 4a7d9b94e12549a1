package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Retry;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;
import org.plenary.testing.Together.Outcome;

class RegistrationIT extends ContainerTest {
  private static final int AT_ONCE = 12;

  @Inject private EventService events;
  @Inject private RegistrationService registrations;
  @Inject private RegistrationSetup setup;
  @Inject private RegistrationBulk bulk;
  @Inject private RegistrationList list;
  @Inject private As.Organizer organizer;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  @Test
  void theLastSeatGoesToOneAndTheOthersAreToldWhichLimitIsFull() {
    UUID event = anEventWithSeats(1);
    List<Outcome<UUID>> outcomes =
        together(AT_ONCE, i -> register(event, "guest" + i, UUID.randomUUID(), false));
    assertEquals(1, outcomes.stream().filter(Outcome::succeeded).count());
    outcomes.stream()
        .filter(outcome -> !outcome.succeeded())
        .forEach(
            outcome ->
                assertEquals(
                    "registration.full.category",
                    ((DomainException) outcome.failure()).reason().key()));
    assertEquals(1, taken(event));
  }

  @Test
  void whoWaitsIsNumberedWithoutGapOrDouble() {
    UUID event = anEventWithSeats(4);
    together(AT_ONCE, i -> register(event, "guest" + i, UUID.randomUUID(), true));
    List<RegistrationRow> rows = rows(event);
    assertEquals(AT_ONCE, rows.size());
    assertEquals(4, with(rows, RegistrationStatus.CONFIRMED).size());
    assertEquals(AT_ONCE - 4, with(rows, RegistrationStatus.WAITLISTED).size());
    assertEquals(4, taken(event));
  }

  @Test
  void theSameRequestSentManyTimesAtOnceMakesOneRegistration() {
    UUID event = anEventWithSeats(50);
    UUID key = UUID.randomUUID();
    Set<UUID> answers =
        together(4, i -> register(event, "twice", key, false)).stream()
            .map(Outcome::answer)
            .collect(Collectors.toSet());
    assertEquals(1, answers.size());
    assertEquals(1, taken(event));
  }

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
  }

  @Test
  void aCounterWithoutTheGuardOversells() {
    UUID event = anEventWithSeats(1);
    NaiveSeats naive = new NaiveSeats(dataSource, event);
    CyclicBarrier everyoneLooked = new CyclicBarrier(AT_ONCE);
    long given =
        together(AT_ONCE, i -> naive.takeOne(everyoneLooked)).stream()
            .filter(Outcome::answer)
            .count();
    assertEquals(AT_ONCE, given, "one seat");
  }

  private UUID anEventWithSeats(int seats) {
    PartialDate day = PartialDate.parse("2032-04-14");
    LocalizedText title = LocalizedText.english("A conference");
    EventFacts facts =
        new EventFacts(
            title,
            null,
            day,
            day,
            "Vienna",
            "AT",
            "Hofburg",
            "Europe/Vienna",
            List.of(Language.EN),
            List.of(),
            null,
            null);
    String code = "other-" + UUID.randomUUID().toString().substring(0, 8);
    UUID event =
        organizer.call(
            () ->
                events.schedule(
                    new ScheduleEvent(
                        UUID.randomUUID(), code, "other", null, EventKind.CONFERENCE, facts)));
    organizer.run(() -> events.openRegistration(event));
    organizer.call(() -> setup.save(seats(event, null, 0, seats)));
    return event;
  }

  private static SetUpCategory seats(UUID event, UUID ref, long version, int seats) {
    return new SetUpCategory(
        event,
        ref,
        version,
        "guests",
        CategoryKind.PUBLIC,
        LocalizedText.english("Guests"),
        seats,
        true,
        SeatTakenAt.REGISTRATION,
        FreedSeat.GIVEN_ON,
        null);
  }

  private UUID register(UUID event, String name, UUID key, boolean wait) {
    RegisterParticipant request =
        new RegisterParticipant(
            key,
            event,
            "guests",
            null,
            "Gast",
            name,
            null,
            name + "@example.org",
            null,
            null,
            wait);
    return Retry.onTransient(() -> organizer.call(() -> registrations.register(request)));
  }

  private List<RegistrationRow> rows(UUID event) {
    return organizer.call(
        () ->
            list.list(
                    RegistrationFilter.of(event),
                    RegistrationOrder.NAME,
                    false,
                    new PageRequest(0, 100))
                .rows());
  }

  private static List<RegistrationRow> with(List<RegistrationRow> rows, RegistrationStatus status) {
    return rows.stream().filter(row -> row.status() == status).toList();
  }

  private RegistrationStatus status(UUID ref) {
    return organizer.call(() -> list.detail(ref)).row().status();
  }

  private CategoryDetail category(UUID event) {
    return organizer.call(() -> setup.categories(event)).getFirst();
  }

  private int taken(UUID event) {
    return category(event).used();
  }

  /** What the guard is there against: looks first, takes afterwards, in two statements. */
  private record NaiveSeats(DataSource dataSource, UUID event) {
    private static final String LOOK =
        "select used, capacity from registration_quota where event_ref = ?";
    private static final String TAKE = "update registration_quota set used = ? where event_ref = ?";

    boolean takeOne(CyclicBarrier everyoneLooked) {
      try (Connection connection = dataSource.getConnection();
          PreparedStatement look = connection.prepareStatement(LOOK)) {
        look.setString(1, event.toString());
        int used;
        boolean free;
        try (ResultSet row = look.executeQuery()) {
          row.next();
          used = row.getInt("used");
          free = used < row.getInt("capacity");
        }
        everyoneLooked.await(30, TimeUnit.SECONDS);
        return free && take(connection, used + 1);
      } catch (SQLException | BrokenBarrierException | TimeoutException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private boolean take(Connection connection, int used) throws SQLException {
      try (PreparedStatement take = connection.prepareStatement(TAKE)) {
        take.setInt(1, used);
        take.setString(2, event.toString());
        return take.executeUpdate() == 1;
      }
    }
  }
}
