package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeasesTest {
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID TWO = UUID.randomUUID();

  private long nanos;
  private final Leases leases = new Leases(() -> nanos);

  private void pass(Duration time) {
    nanos += time.toNanos();
  }

  @Test
  void aLeaseIsAbandonedOnceItWasSeenForLong() {
    assertEquals(Set.of(), leases.abandoned(List.of(ONE)));
    pass(Leases.LONGEST);
    assertEquals(Set.of(), leases.abandoned(List.of(ONE, TWO)));
    pass(Duration.ofSeconds(1));
    assertEquals(Set.of(ONE), leases.abandoned(List.of(ONE, TWO)));
    assertEquals(Set.of(), leases.abandoned(List.of(TWO)));
  }

  @Test
  void sendingUnderALeaseEndsLongBeforeThatWhateverTheClockDoes() {
    Instant now = Mails.WRITTEN;
    Task task = new Task(Mails.to("ana@example.org"), ONE, List.of(), now, System.nanoTime());
    assertFalse(task.isStale(Clock.fixed(now, ZoneOffset.UTC)));
    for (Duration jump : List.of(Duration.ofHours(1), Duration.ofHours(-1))) {
      assertTrue(task.isStale(Clock.fixed(now.plus(jump), ZoneOffset.UTC)));
    }
    long longAgo = System.nanoTime() - Leases.SURE.toNanos() - 1;
    Task old = new Task(Mails.to("ana@example.org"), ONE, List.of(), now, longAgo);
    assertTrue(old.isStale(Clock.fixed(now, ZoneOffset.UTC)));
  }

  @Test
  void waitsGrowAndAMailIsTriedForADay() {
    Duration all = Duration.ZERO;
    for (int attempt = 1; attempt < Backoff.MOST_ATTEMPTS; attempt++) {
      Duration wait = Backoff.after(attempt, 0);
      all = all.plus(wait);
    }
    assertEquals(Duration.ofHours(24).plusMinutes(15), all);
    assertEquals(Duration.ofSeconds(72), Backoff.after(1, 0.2));
  }
}
