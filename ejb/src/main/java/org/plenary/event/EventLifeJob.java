package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;

/** Lets events begin and end by their days, and closes registrations at their deadline. */
@Dependent
class EventLifeJob implements Job {
  @Inject private EventLifeService life;

  @Override
  public String name() {
    return "event-life";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public int round() {
    int steps = 0;
    for (UUID event : life.perhapsDue()) {
      if (Retry.onTransient(() -> life.takeDue(event))) {
        steps++;
      }
    }
    return steps;
  }
}
