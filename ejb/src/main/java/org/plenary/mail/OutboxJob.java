package org.plenary.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.AsSystem;
import org.plenary.shared.Retry;
import org.plenary.shared.Settings;

/**
 * Empties the outbox every ten seconds. In the demonstration it keeps what is due; elsewhere mail
 * waits in the outbox until a mail server is configured.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class OutboxJob {
  private static final Logger LOG = Logger.getLogger(OutboxJob.class.getName());

  @Inject private OutboxService outbox;
  @Inject private AsSystem system;
  @Inject private Settings settings;

  /** One round. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void run() {
    if (settings.jobs() && settings.demo()) {
      system.run(this::keep);
    }
  }

  private void keep() {
    int kept = Retry.onTransient(outbox::keepDue);
    if (kept > 0) {
      LOG.log(Level.INFO, "Mails kept: {0}", kept);
    }
  }
}
