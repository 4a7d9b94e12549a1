package org.plenary.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.plenary.shared.Figure;
import org.plenary.shared.FigureSource;

/** Mails that wait and that were given up. */
@Dependent
class OutboxFigures implements FigureSource {
  private static final Figure WAITING =
      new Figure("outbox_waiting", "Mails that are due and not sent");
  private static final Figure OLDEST =
      new Figure("outbox_oldest_seconds", "How long the mail waits that was due first");
  private static final Figure FAILED = new Figure("outbox_failed", "Mails that were given up");

  private final OutboxStanding outbox;
  private final Clock clock;

  @Inject
  OutboxFigures(OutboxStanding outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Map<Figure, Double> read() {
    OutboxStanding.Numbers numbers = outbox.read();
    double oldest =
        numbers.oldest() == null
            ? 0
            : Duration.between(numbers.oldest(), clock.instant()).toMillis() / 1000.0;
    return Map.of(
        WAITING, (double) numbers.waiting(), OLDEST, oldest, FAILED, (double) numbers.failed());
  }
}
