package org.plenary.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** When the database confirmed last to this node what is published. */
@ApplicationScoped
class PublishedConfirmation {
  private volatile boolean known;
  private volatile long at;

  void note() {
    at = System.nanoTime();
    known = true;
  }

  /** How long ago that was; nothing before the first time. */
  Optional<Duration> age() {
    return known ? Optional.of(Duration.ofNanos(System.nanoTime() - at)) : Optional.empty();
  }
}
