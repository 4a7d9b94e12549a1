package org.plenary.directory.duplicate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;

/** Compares new and changed people with all others. */
@Dependent
class DuplicateJob implements Job {
  /** So that a round ends well within the lease of its job. */
  private static final int MOST_IN_A_ROUND = 5_000;

  @Inject private DuplicateTable table;

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public int round() {
    int done = 0;
    int now;
    do {
      now = Retry.onTransient(table::compareSome);
      done += now;
    } while (now > 0 && done < MOST_IN_A_ROUND);
    return done;
  }
}
