package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class GivingWayTest {
  private static final Duration WORK = Duration.ofMillis(60);

  private Duration rested = Duration.ZERO;

  private Duration restWith(DoubleSupplier load) {
    new GivingWay(load, time -> rested = rested.plus(time)).after(WORK);
    return rested;
  }

  @Test
  void onAnIdleMachineOneLookIsEnough() {
    assertEquals(GivingWay.LOOK, restWith(() -> 0.1));
  }

  @Test
  void onABusyMachineTheWorkHasATenthOfAProcessor() {
    assertEquals(WORK.multipliedBy(GivingWay.TIMES), restWith(() -> 1));
    assertEquals(1.0 / 12, (double) WORK.toMillis() / WORK.plus(rested).toMillis(), 0.001);
  }

  @Test
  void goesOnAsSoonAsTheMachineIsFree() {
    Deque<Double> loads = new ArrayDeque<>(List.of(1.0, 0.9, 0.8, 0.2));
    assertEquals(GivingWay.LOOK.multipliedBy(3), restWith(loads::remove));
  }

  @Test
  void anInterruptEndsTheRest() {
    new GivingWay(
            () -> 1,
            time -> {
              rested = rested.plus(time);
              throw new InterruptedException();
            })
        .after(WORK);
    assertTrue(Thread.interrupted());
    assertEquals(GivingWay.LOOK, rested);
  }

  @Test
  void knowsTheLoadOfThisMachine() {
    new GivingWay().after(WORK);
  }
}
