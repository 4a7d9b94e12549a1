package org.plenary.mail.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;
import org.plenary.shared.Settings;

/**
 * Empties the outbox: sends what is due to the mail server of the settings. In the demonstration it
 * keeps it; without a mail server it waits.
 */
@Dependent
class OutboxJob implements Job {
  @Inject private OutboxQueue queue;
  @Inject private OutboxBag bag;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

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
    if (settings.demo()) {
      return Retry.onTransient(queue::keepDue);
    }
    Optional<MailServer> server = MailServer.of(settings);
    return server.isPresent() ? send(server.get()) : 0;
  }

  private int send(MailServer server) {
    Retry.onTransient(queue::mendTimes);
    try {
      return new SendingRound(server, bag, threads, clock).run();
    } finally {
      bag.close();
    }
  }
}
