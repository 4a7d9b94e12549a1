package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaceTest {
  private long nanos;

  private void pass(Duration time) {
    nanos += time.toNanos();
  }

  /** How many of many mails leave within this time, asked for every ten seconds. */
  private int leave(Pace pace, Duration time, String host) {
    int left = 0;
    for (long tens = 0; tens <= time.toSeconds() / 10; tens++) {
      while (pace.left(100) > 0 && pace.take(Mails.to("ana@" + host))) {
        left++;
      }
      pass(Duration.ofSeconds(10));
    }
    return left;
  }

  @Test
  void keepsTheRateInAll() {
    Pace pace = new Pace(60, 0, () -> nanos);
    assertEquals(10 + 60 * 5, leave(pace, Duration.ofMinutes(5), "example.org"));
  }

  @Test
  void keepsTheRateOfAHostWhileOthersGoOn() {
    Pace pace = new Pace(0, 30, () -> nanos);
    assertEquals(5 + 30, leave(pace, Duration.ofMinutes(1), "Example.ORG"));
    nanos -= Duration.ofSeconds(10).toNanos();
    assertEquals(Set.of("example.org"), pace.resting());
    assertTrue(pace.take(Mails.to("ana@example.net")));
    assertFalse(pace.take(Mails.to("ana@example.org")));
    pass(Duration.ofSeconds(2));
    assertEquals(Set.of(), pace.resting());
  }

  @Test
  void aSlowRateIsNotNone() {
    Pace pace = new Pace(1, 0, () -> nanos);
    assertEquals(1 + 10, leave(pace, Duration.ofMinutes(10), "example.org"));
  }

  @Test
  void withoutARateAllLeave() {
    Pace pace = new Pace(0, 0, () -> nanos);
    assertEquals(100, pace.left(100));
    assertEquals(Set.of(), pace.resting());
  }
}
