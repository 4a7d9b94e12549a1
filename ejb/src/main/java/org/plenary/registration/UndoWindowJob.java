package org.plenary.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.Retry;
import org.plenary.shared.Settings;

/** Looks every five seconds for bulk actions whose undo window is over. */
@Singleton
@PermitAll
public class UndoWindowJob {
  @Inject private UndoWindow window;
  @Inject private Settings settings;

  /** Called by the timer; does nothing where jobs are off. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (settings.jobs()) {
      run();
    }
  }

  /**
   * Carries out all that is due.
   *
   * @return how many actions
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int run() {
    int done = 0;
    Optional<UUID> next = window.claim();
    while (next.isPresent()) {
      UUID ref = next.get();
      Retry.onTransient(() -> window.carryOut(ref));
      done++;
      next = window.claim();
    }
    return done;
  }
}
