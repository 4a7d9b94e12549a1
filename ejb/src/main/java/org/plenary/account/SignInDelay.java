package org.plenary.account;

import java.time.Duration;

/**
 * How long a login must wait after failed attempts: two are free, then the wait doubles from two
 * seconds up to five minutes. So a guesser gets a few hundred attempts a day, and the owner of the
 * account is never shut out for long.
 */
final class SignInDelay {
  static final int FREE = 3;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private SignInDelay() {}

  /** The wait after that many failures in a row. */
  static Duration after(int failures) {
    if (failures < FREE) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(failures - FREE + 1, 20));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
