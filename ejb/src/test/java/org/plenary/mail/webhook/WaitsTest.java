package org.plenary.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitsTest {
  @Test
  void growAndLastForDays() {
    List<Duration> waits = new ArrayList<>();
    int attempts = 1;
    for (Optional<Duration> wait = Waits.after(1); wait.isPresent(); wait = Waits.after(attempts)) {
      waits.add(wait.get());
      attempts++;
    }
    assertEquals(waits.stream().sorted().toList(), waits);
    Duration all = waits.stream().reduce(Duration.ZERO, Duration::plus);
    assertTrue(all.compareTo(Waits.PATIENCE) > 0, "paused before anything is given up: " + all);
  }
}
