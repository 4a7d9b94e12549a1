package org.plenary.programme.interpretation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who of the directory interprets in which session, for those who tell them of changes. */
@Dependent
public class InterpretersOfSessions {
  @Inject private PlanReading reading;

  /** People by session, as the plan is now. One query. */
  public Map<UUID, Set<UUID>> of(UUID event) {
    return reading.people(event);
  }
}
