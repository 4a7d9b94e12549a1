package org.plenary.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobTableTest {
  @Test
  void thePauseDoublesUpToTenMinutes() {
    Duration every = Duration.ofSeconds(5);
    assertEquals(Duration.ofSeconds(10), JobTable.pause(every, 1));
    assertEquals(Duration.ofSeconds(40), JobTable.pause(every, 3));
    assertEquals(Duration.ofMinutes(10), JobTable.pause(every, 8));
    assertEquals(Duration.ofMinutes(10), JobTable.pause(every, 1000));
  }

  @Test
  void aDailyJobDoesNotComeSoonerBecauseItFailed() {
    assertEquals(Duration.ofDays(2), JobTable.pause(Duration.ofDays(1), 1));
  }
}
