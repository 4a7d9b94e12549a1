package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInDelayTest {
  @Test
  void letsTwoMistakesPass() {
    assertEquals(Duration.ZERO, SignInDelay.after(2));
  }

  @Test
  void doublesFromTwoSeconds() {
    assertEquals(Duration.ofSeconds(2), SignInDelay.after(3));
    assertEquals(Duration.ofSeconds(4), SignInDelay.after(4));
    assertEquals(Duration.ofSeconds(64), SignInDelay.after(8));
  }

  @Test
  void neverShutsAnybodyOutForMoreThanFiveMinutes() {
    assertEquals(Duration.ofMinutes(5), SignInDelay.after(30));
    assertEquals(Duration.ofMinutes(5), SignInDelay.after(Integer.MAX_VALUE));
  }
}
