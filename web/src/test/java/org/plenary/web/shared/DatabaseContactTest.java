package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseContactTest {
  private final AtomicLong now = new AtomicLong();
  private final DatabaseContact database = new DatabaseContact(now::get);

  private void after(long millis) {
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  @Test
  void isAwayOnceAQuestionHasWaitedForEightSeconds() {
    database.heard();
    after(7900);
    assertFalse(database.isAway());
    after(200);
    assertTrue(database.isAway());
    database.heard();
    assertFalse(database.isAway());
  }

  @Test
  void isAwayOnceQuestionsHaveFailedForASecond() {
    database.heard();
    database.failed();
    after(900);
    assertFalse(database.isAway(), "one failure is none");
    after(200);
    assertTrue(database.isAway());
    database.heard();
    after(1100);
    assertFalse(database.isAway());
  }
}
