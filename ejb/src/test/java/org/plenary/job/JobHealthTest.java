package org.plenary.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.shared.HealthFinding.State;

class JobHealthTest {
  private static State state(int failures, Instant overdueSince) {
    return new JobHealth(null, null)
        .finding(List.of(new JobStanding.Ailing("outbox", failures, overdueSince)))
        .state();
  }

  @Test
  void aJobThatFailsAgainAndAgainOrDoesNotRunIsBroken() {
    assertEquals(State.LOOK, state(1, null));
    assertEquals(State.BROKEN, state(3, null));
    assertEquals(State.BROKEN, state(0, Instant.EPOCH));
  }
}
