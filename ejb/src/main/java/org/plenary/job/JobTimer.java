package org.plenary.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.plenary.shared.AsSystem;
import org.plenary.shared.Job;
import org.plenary.shared.Settings;

/** Looks every second which jobs are due, and starts them. Does nothing where jobs are off. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {
  @Inject private JobRunner runner;
  @Inject private JobTable table;
  @Inject private AsSystem system;
  @Inject private Settings settings;

  private boolean known;

  /** Called by the timer. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void tick() {
    if (settings.jobs()) {
      system.run(this::startWhatIsDue);
    }
  }

  private void startWhatIsDue() {
    if (!known) {
      runner.jobs().stream().map(Job::name).forEach(table::know);
      known = true;
    }
    table.due().forEach(runner::start);
  }
}
