package org.plenary.mail.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a mail waits that a mail server did not take: a minute, then each time twice as long, up
 * to four hours, and up to a fifth more or less, so that mails which failed together do not come
 * back together. After some 24 hours it is given up.
 */
final class Backoff {
  /** How often a mail is tried. */
  static final int MOST_ATTEMPTS = 14;

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(4);
  private static final double JITTER = 0.2;

  private Backoff() {}

  /** The wait after so many attempts. */
  static Duration after(int attempts) {
    return after(attempts, ThreadLocalRandom.current().nextDouble(-JITTER, JITTER));
  }

  static Duration after(int attempts, double jitter) {
    Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_ATTEMPTS));
    Duration evenly = wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    return Duration.ofMillis(Math.round(evenly.toMillis() * (1 + jitter)));
  }
}
