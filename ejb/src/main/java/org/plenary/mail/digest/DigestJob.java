package org.plenary.mail.digest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;

/** Makes mails of the notices that are due. */
@Dependent
class DigestJob implements Job {
  private static final int AT_ONCE = 50;

  @Inject private DigestSending sending;

  @Override
  public String name() {
    return "digest";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public int round() {
    int mails = 0;
    int some = Retry.onTransient(() -> sending.send(AT_ONCE));
    while (some > 0) {
      mails += some;
      some = Retry.onTransient(() -> sending.send(AT_ONCE));
    }
    return mails;
  }
}
