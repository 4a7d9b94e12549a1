package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plenary.testing.Together.together;

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
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.testing.Together.Outcome;

/** Seats among many who ask at once (rules 3 and 4), and a counter that gets it wrong. */
class SeatsIT extends RegistrationFixture {
  private static final int AT_ONCE = 12;

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
