package org.plenary.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Generation;

class FreshnessTest {
  private final AtomicLong now = new AtomicLong(10 * Freshness.LIMIT);
  private final AtomicLong version = new AtomicLong(7);
  private final AtomicBoolean down = new AtomicBoolean();
  private final Generation generation = new Generation();
  private final Freshness freshness = new Freshness(this::answer, generation, now::get);

  private long answer() {
    if (down.get()) {
      throw new IllegalStateException("down");
    }
    return version.get();
  }

  @Test
  void isNotFreshBeforeTheFirstReading() {
    assertFalse(freshness.isFresh());
    assertFalse(freshness.awaitFresh());
  }

  @Test
  void isFreshForASecondAfterAReading() {
    freshness.read();
    assertEquals(7, generation.latest());
    now.addAndGet(Freshness.LIMIT - 1);
    assertTrue(freshness.isFresh());
    now.addAndGet(1);
    assertFalse(freshness.isFresh());
  }

  @Test
  void doesNotKeepReadersWaitingWhileTheDatabaseIsDown() {
    freshness.read();
    down.set(true);
    freshness.read();
    now.addAndGet(2 * Freshness.LIMIT);
    long start = System.nanoTime();
    assertFalse(freshness.awaitFresh());
    assertTrue(System.nanoTime() - start < Freshness.LIMIT / 4);
  }

  @Test
  void keepsTheNumberThatWasPublishedHereWhenAnOlderReadingComesLate() {
    long before = System.nanoTime();
    generation.confirm(7, before);
    generation.raise(8);
    generation.confirm(7, before);
    assertEquals(8, generation.latest());
    generation.confirm(7, System.nanoTime() + 1);
    assertEquals(7, generation.latest());
  }
}
