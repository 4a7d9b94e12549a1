package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;

/** Carries out bulk actions whose undo window is over. */
@Dependent
class UndoWindowJob implements Job {
  @Inject private UndoWindow window;

  @Override
  public String name() {
    return "undo-window";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public int round() {
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
