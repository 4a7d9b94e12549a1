package org.plenary.web.programme;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.programme.Generation;

/**
 * Reads the number of the last publication every 250 ms, and knows how long ago it was confirmed. A
 * reading that does not come back in time counts as failed: readers never wait for a database that
 * is down.
 */
final class Freshness implements Runnable {
  /** How often the number is read. */
  static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(250);

  /** How long a copy may be served without a confirmation. */
  static final long LIMIT = TimeUnit.SECONDS.toNanos(1);

  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
  private static final Logger LOG = Logger.getLogger(Freshness.class.getName());

  private final LongSupplier source;
  private final Generation generation;
  private final LongSupplier nanoTime;
  private volatile long confirmedAt;
  private volatile boolean failed = true;
  private volatile boolean running = true;

  Freshness(LongSupplier source, Generation generation, LongSupplier nanoTime) {
    this.source = source;
    this.generation = generation;
    this.nanoTime = nanoTime;
    confirmedAt = nanoTime.getAsLong() - 2 * LIMIT;
  }

  @Override
  public void run() {
    while (running) {
      read();
      try {
        TimeUnit.NANOSECONDS.sleep(INTERVAL);
      } catch (InterruptedException e) {
        running = false;
      }
    }
  }

  void stop() {
    running = false;
  }

  /** Reads the number once. */
  void read() {
    long start = nanoTime.getAsLong();
    try {
      generation.confirm(source.getAsLong(), start);
      confirmedAt = start;
      if (failed) {
        failed = false;
        LOG.info("The database confirms what is published");
      }
    } catch (RuntimeException e) {
      if (!failed) {
        LOG.log(
            Level.WARNING, "The database does not answer; what was published last is served", e);
      }
      failed = true;
    }
    synchronized (this) {
      notifyAll();
    }
  }

  /** Whether the number was confirmed within the last second. */
  boolean isFresh() {
    return nanoTime.getAsLong() - confirmedAt < LIMIT;
  }

  /**
   * Whether it is fresh, or becomes so within half a second; at once if the last reading failed.
   */
  boolean awaitFresh() {
    if (isFresh()) {
      return true;
    }
    if (failed) {
      return false;
    }
    long deadline = System.nanoTime() + PATIENCE;
    synchronized (this) {
      while (!isFresh() && !failed) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          failed = true;
          break;
        }
        try {
          TimeUnit.NANOSECONDS.timedWait(this, left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return false;
        }
      }
    }
    return isFresh();
  }
}
