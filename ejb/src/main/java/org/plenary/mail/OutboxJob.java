package org.plenary.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;
import org.plenary.shared.Settings;

/**
 * Empties the outbox. In the demonstration it keeps what is due; elsewhere mail waits in the outbox
 * until a mail server is configured.
 */
@Dependent
class OutboxJob implements Job {
  @Inject private OutboxService outbox;
  @Inject private Settings settings;

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public int round() {
    return settings.demo() ? Retry.onTransient(outbox::keepDue) : 0;
  }
}
