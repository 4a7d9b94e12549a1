package org.plenary.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.HealthFinding.State;
import org.plenary.shared.Reason;
import org.plenary.shared.Settings;

/** Whether mail leaves. */
@Dependent
class MailHealth implements HealthCheck {
  private static final int ORDER = 30;
  private static final Duration LATE = Duration.ofMinutes(15);
  private static final Duration MUCH_TOO_LATE = Duration.ofHours(2);

  private final OutboxStanding outbox;
  private final Settings settings;
  private final Clock clock;

  @Inject
  MailHealth(OutboxStanding outbox, Settings settings, Clock clock) {
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    return finding(outbox.read());
  }

  HealthFinding finding(OutboxStanding.Numbers numbers) {
    List<Reason> sentences = new ArrayList<>();
    boolean kept = settings.demo();
    boolean server = settings.text("PLENARY_MAIL_HOST").isPresent();
    if (kept || !server) {
      sentences.add(new Reason(kept ? "mail.health.kept" : "mail.health.noServer"));
    }
    sentences.add(
        numbers.waiting() == 0
            ? new Reason("mail.health.nothingWaits")
            : new Reason("mail.health.waiting", numbers.waiting(), numbers.oldest()));
    if (numbers.failed() > 0) {
      sentences.add(new Reason("mail.health.failed", numbers.failed()));
    }
    if (!kept) {
      sentences.add(
          numbers.lastSent() == null
              ? new Reason("mail.health.neverSent")
              : new Reason("mail.health.lastSent", numbers.lastSent()));
      if (numbers.lastFailed() != null) {
        sentences.add(new Reason("mail.health.lastFailed", numbers.lastFailed()));
      }
    }
    return new HealthFinding(state(numbers, kept || server), sentences);
  }

  private State state(OutboxStanding.Numbers numbers, boolean leaves) {
    Duration late =
        numbers.oldest() == null
            ? Duration.ZERO
            : Duration.between(numbers.oldest(), clock.instant());
    if (late.compareTo(MUCH_TOO_LATE) > 0 && leaves) {
      return State.BROKEN;
    }
    return late.compareTo(LATE) > 0 || numbers.failed() > 0 || !leaves ? State.LOOK : State.WELL;
  }
}
