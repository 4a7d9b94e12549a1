package org.plenary.mail.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;
import org.plenary.shared.Settings;

/** Deletes what stood in old mails, once a day, where the settings say after how many months. */
@Dependent
class MailRetentionJob implements Job {
  private static final int MOST_ROUNDS = 200;

  @Inject private MailRetention retention;
  @Inject private Settings settings;

  @Override
  public String name() {
    return "mail-retention";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public int round() {
    int months = settings.mailKeptMonths();
    int deleted = 0;
    for (int i = 0; months > 0 && i < MOST_ROUNDS; i++) {
      int some = Retry.onTransient(() -> retention.deleteContent(months));
      deleted += some;
      if (some < MailRetention.AT_ONCE) {
        break;
      }
    }
    return deleted;
  }
}
