package org.plenary.programme.presence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;

/** Forgets who had a programme open. */
@Dependent
class EditorTidyJob implements Job {
  @Inject private EditorService editors;

  @Override
  public String name() {
    return "programme-editors";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public int round() {
    return Retry.onTransient(editors::tidy);
  }
}
