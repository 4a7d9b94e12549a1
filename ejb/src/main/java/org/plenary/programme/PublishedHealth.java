package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.Reason;

/** Whether this node knows that the pages it serves are the ones published last. */
@Dependent
class PublishedHealth implements HealthCheck {
  private static final int ORDER = 80;

  /** Older copies are marked as such. */
  private static final Duration LATE = Duration.ofSeconds(1);

  private static final Duration MUCH_TOO_LATE = Duration.ofSeconds(10);
  private static final double MILLIS = 1000;

  private final PublishedConfirmation confirmation;

  @Inject
  PublishedHealth(PublishedConfirmation confirmation) {
    this.confirmation = confirmation;
  }

  @Override
  public String name() {
    return "published";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    Optional<Duration> age = confirmation.age();
    if (age.isEmpty()) {
      return HealthFinding.broken(new Reason("programme.health.neverConfirmed"));
    }
    if (age.get().compareTo(LATE) <= 0) {
      return HealthFinding.well(new Reason("programme.health.confirmed"));
    }
    Reason late = new Reason("programme.health.late", age.get().toMillis() / MILLIS);
    return age.get().compareTo(MUCH_TOO_LATE) > 0
        ? HealthFinding.broken(late)
        : HealthFinding.look(late);
  }
}
