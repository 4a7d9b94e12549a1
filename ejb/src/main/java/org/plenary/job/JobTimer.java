package org.plenary.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.AsSystem;
import org.plenary.shared.Job;
import org.plenary.shared.Settings;

/**
 * Looks every second which jobs are due, and starts them. Does nothing where jobs are off. Nothing
 * that goes wrong leaves the timer: after two failures the server would remove it for good, so that
 * no job ran any more once the database had been away.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {
  private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());

  @Inject private JobRunner runner;
  @Inject private JobTable table;
  @Inject private AsSystem system;
  @Inject private Settings settings;

  private boolean known;
  private boolean failing;

  /** Called by the timer. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void tick() {
    if (!settings.jobs()) {
      return;
    }
    try {
      system.run(this::startWhatIsDue);
      failing = false;
    } catch (RuntimeException e) {
      LOG.log(failing ? Level.FINE : Level.WARNING, "No job can be started now", e);
      failing = true;
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
