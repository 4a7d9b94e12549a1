package org.plenary.mail.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mail in the hands of a round.
 *
 * @param lease under which it was claimed
 * @param claimedAt by the clock
 * @param claimedNanos by {@link System#nanoTime}, which nobody sets
 */
record Task(
    OutgoingMail mail, UUID lease, List<Enclosure> files, Instant claimedAt, long claimedNanos) {
  /** The one after which a worker ends. */
  static final Task END = new Task(null, null, List.of(), Instant.EPOCH, 0);

  /** The same with its files. */
  Task with(List<Enclosure> found) {
    return new Task(mail, lease, found, claimedAt, claimedNanos);
  }

  /**
   * Whether so much time has passed that another node may soon take the mail for abandoned. The
   * clock is asked as well: the other counter stands still while a machine sleeps.
   */
  boolean isStale(Clock clock) {
    long most = Leases.SURE.toNanos();
    return System.nanoTime() - claimedNanos > most
        || Duration.between(claimedAt, clock.instant()).abs().toNanos() > most;
  }
}
