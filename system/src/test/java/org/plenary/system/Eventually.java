package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the application reaches by itself, as long as it may take on a loaded machine. */
public final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long PAUSE_NANOS = Duration.ofMillis(250).toNanos();

  private Eventually() {}

  /** Asks again and again until it holds. */
  public static void holds(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean holds = condition.getAsBoolean();
    while (!holds && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE_NANOS);
      holds = condition.getAsBoolean();
    }
    assertTrue(holds, what);
  }
}
