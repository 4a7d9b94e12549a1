package org.plenary.account;

import java.time.Duration;

/**
 * How often something may be tried before it has to wait, and for how long: some attempts are free,
 * then the wait doubles up to a longest one. An hour without a failure, or the longest wait, and
 * the count begins anew.
 */
public enum Limit {
  /** Wrong passwords for one login: a guesser gets a few hundred a day, the owner waits briefly. */
  LOGIN(3, Duration.ofSeconds(2), Duration.ofMinutes(5)),
  /** Failures from one address, behind which a whole ministry may sit. */
  ADDRESS(20, Duration.ofSeconds(2), Duration.ofMinutes(15)),
  /** Wrong codes of a second factor: a million codes are too few for more. */
  CODE(5, Duration.ofSeconds(10), Duration.ofHours(1)),
  /** Mails to one account about a forgotten password. */
  MAIL(3, Duration.ofMinutes(10), Duration.ofHours(1)),
  /** Mails about forgotten passwords that one address asks for. */
  MAILS_BY_ADDRESS(10, Duration.ofMinutes(1), Duration.ofMinutes(15));

  private static final int MOST_DOUBLINGS = 20;

  private final int free;
  private final Duration first;
  private final Duration longest;

  Limit(int free, Duration first, Duration longest) {
    this.free = free;
    this.first = first;
    this.longest = longest;
  }

  /** The wait after that many failures in a row. */
  Duration after(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    Duration wait = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
    return wait.compareTo(longest) > 0 ? longest : wait;
  }

  /** How many failures have no consequence yet. */
  public int free() {
    return free;
  }

  /** After how long without a failure the earlier ones no longer count. */
  Duration memory() {
    return Duration.ofHours(1).plus(longest);
  }
}
