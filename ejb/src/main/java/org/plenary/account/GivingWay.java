package org.plenary.account;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * The rest that hard work takes after each piece while the machine is busy with something else: so
 * long that the work has at most a twelfth of one processor. On an idle machine it goes on after
 * one look.
 */
final class GivingWay {
  /** How many times the processor time of the work the rest takes at most. */
  static final int TIMES = 11;

  /** Above this share of all processors a machine is busy. */
  static final double BUSY = 0.75;

  /** A look at the load takes so long; it is counted in hundredths of a second. */
  static final Duration LOOK = Duration.ofMillis(30);

  /** Waits; a test counts instead. */
  interface Sleep {
    void sleep(Duration time) throws InterruptedException;
  }

  private final DoubleSupplier load;
  private final Sleep sleep;

  /** Of this machine, or of the part of it that the server may use. */
  GivingWay() {
    this(
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)::getCpuLoad,
        Thread::sleep);
  }

  /**
   * @param load the share of all processors in use since it was asked last, 0 to 1
   */
  GivingWay(DoubleSupplier load, Sleep sleep) {
    this.load = load;
    this.sleep = sleep;
  }

  /** Rests after work that took this much processor time. An interrupt ends the rest. */
  void after(Duration work) {
    Duration most = work.multipliedBy(TIMES);
    load.getAsDouble();
    try {
      for (Duration rested = LOOK; rested.compareTo(most) <= 0; rested = rested.plus(LOOK)) {
        sleep.sleep(LOOK);
        if (load.getAsDouble() < BUSY) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
