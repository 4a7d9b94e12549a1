package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.HealthFinding.State;
import org.plenary.shared.Reason;
import org.plenary.shared.Settings;

class MailHealthTest {
  private static final Instant NOW = Instant.parse("2027-04-08T10:00:00Z");

  private static HealthFinding finding(boolean server, Duration oldest, long failed) {
    Settings settings =
        new Settings() {
          @Override
          public boolean demo() {
            return false;
          }

          @Override
          public Optional<String> text(String name) {
            return server && name.equals("PLENARY_MAIL_HOST")
                ? Optional.of("mail.example.org")
                : Optional.empty();
          }
        };
    Instant since = oldest == null ? null : NOW.minus(oldest);
    return new MailHealth(null, settings, Clock.fixed(NOW, ZoneOffset.UTC))
        .finding(new OutboxStanding.Numbers(oldest == null ? 0 : 3, since, failed, NOW, null));
  }

  @Test
  void mailThatLeavesAtOnceIsWell() {
    HealthFinding finding = finding(true, Duration.ofSeconds(5), 0);
    assertEquals(State.WELL, finding.state());
    assertEquals(
        List.of("mail.health.waiting", "mail.health.lastSent"),
        finding.sentences().stream().map(Reason::key).toList());
  }

  @Test
  void mailThatWaitsForHoursIsBroken() {
    assertEquals(State.LOOK, finding(true, Duration.ofMinutes(20), 0).state());
    assertEquals(State.BROKEN, finding(true, Duration.ofHours(3), 0).state());
  }

  @Test
  void somebodyShouldLookAtMailThatWasGivenUpOrHasNowhereToGo() {
    assertEquals(State.LOOK, finding(true, null, 1).state());
    assertEquals(State.LOOK, finding(false, null, 0).state());
    assertEquals(State.LOOK, finding(false, Duration.ofDays(3), 0).state());
  }
}
