package org.plenary.mail.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long after each attempt that failed the next one comes. */
final class Waits {
  private static final List<Duration> AFTER =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** So long a target may fail before nothing is sent to it any more. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private Waits() {}

  /**
   * The wait after an attempt; empty if it was the last.
   *
   * @param attempts made so far, from 1
   */
  static Optional<Duration> after(int attempts) {
    return attempts <= AFTER.size() ? Optional.of(AFTER.get(attempts - 1)) : Optional.empty();
  }
}
