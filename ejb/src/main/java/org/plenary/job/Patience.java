package org.plenary.job;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does once more what failed, until it works. A lease is given back so: while the database is away
 * that fails, and a lease that is kept would keep the job from running for minutes after.
 */
public final class Patience {
  private static final Logger LOG = Logger.getLogger(Patience.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private Patience() {}

  /** Tries once a second; after that time, or when interrupted, no more. */
  public static void forUpTo(Duration time, Runnable work) {
    forUpTo(time, PAUSE, work);
  }

  static void forUpTo(Duration time, Duration pause, Runnable work) {
    long end = System.nanoTime() + time.toNanos();
    boolean done = tried(work, end);
    while (!done && System.nanoTime() < end && slept(pause)) {
      done = tried(work, end);
    }
  }

  private static boolean tried(Runnable work, long end) {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      Level level = System.nanoTime() < end ? Level.FINE : Level.SEVERE;
      LOG.log(level, "What came of a job could not be noted", e);
      return false;
    }
  }

  private static boolean slept(Duration pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
