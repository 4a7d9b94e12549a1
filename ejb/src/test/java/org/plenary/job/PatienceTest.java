package org.plenary.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Duration PAUSE = Duration.ofMillis(1);

  private final AtomicInteger tries = new AtomicInteger();

  private void failingFirst(int failures) {
    if (tries.incrementAndGet() <= failures) {
      throw new IllegalStateException("the database is away");
    }
  }

  @Test
  void whatFailsIsDoneAgainUntilItWorks() {
    Patience.forUpTo(Duration.ofMinutes(1), PAUSE, () -> failingFirst(3));
    assertEquals(4, tries.get());
  }

  @Test
  void whatWorksIsDoneOnce() {
    Patience.forUpTo(Duration.ofMinutes(1), PAUSE, () -> failingFirst(0));
    assertEquals(1, tries.get());
  }

  @Test
  void itEnds() {
    Patience.forUpTo(Duration.ofMillis(20), PAUSE, () -> failingFirst(Integer.MAX_VALUE));
    assertTrue(tries.get() > 0);
  }

  @Test
  void anInterruptionEndsIt() {
    Thread.currentThread().interrupt();
    Patience.forUpTo(Duration.ofMinutes(1), PAUSE, () -> failingFirst(Integer.MAX_VALUE));
    assertTrue(Thread.interrupted());
    assertEquals(1, tries.get());
  }
}
