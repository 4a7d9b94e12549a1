package org.plenary.mail.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;

/** Removes old deliveries. */
@Dependent
class WebhookTidyJob implements Job {
  @Inject private WebhookQueue queue;

  @Override
  public String name() {
    return "webhooks-tidy";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int round() {
    return Retry.onTransient(queue::tidy);
  }
}
