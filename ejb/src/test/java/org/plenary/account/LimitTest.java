package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
  @Test
  void letsTwoMistakesPass() {
    assertEquals(Duration.ZERO, Limit.LOGIN.after(2));
  }

  @Test
  void doublesFromTwoSeconds() {
    assertEquals(Duration.ofSeconds(2), Limit.LOGIN.after(3));
    assertEquals(Duration.ofSeconds(4), Limit.LOGIN.after(4));
    assertEquals(Duration.ofSeconds(64), Limit.LOGIN.after(8));
  }

  @Test
  void neverShutsAnybodyOutForMoreThanFiveMinutes() {
    assertEquals(Duration.ofMinutes(5), Limit.LOGIN.after(30));
    assertEquals(Duration.ofMinutes(5), Limit.LOGIN.after(Integer.MAX_VALUE));
  }

  @Test
  void bearsMoreFromAnAddressThanForALogin() {
    assertEquals(Duration.ZERO, Limit.ADDRESS.after(Limit.LOGIN.free()));
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void everyLimitGrowsAndEnds(Limit limit) {
    assertEquals(Duration.ZERO, limit.after(limit.free() - 1));
    Duration before = Duration.ZERO;
    for (int failures = limit.free(); failures < limit.free() + 40; failures++) {
      assertTrue(limit.after(failures).compareTo(before) >= 0);
      before = limit.after(failures);
    }
    assertTrue(before.compareTo(Duration.ofHours(1)) <= 0);
  }
}
