package org.plenary.account;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Half as many threads as there are processors, of lowest priority (the server maps it, see {@code
 * config/payara}), that rest after each piece of work while the machine is busy with something
 * else. What is done needs nothing of the container, whose executors cannot have a priority.
 */
final class HashingThreads extends ThreadPoolExecutor {
  /** The name of the threads. */
  static final String NAME = "hashing";

  private static final int MOST_WAITING = 500;
  private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

  private final GivingWay givingWay = new GivingWay();
  private final ThreadLocal<Long> begin = new ThreadLocal<>();

  HashingThreads() {
    super(most(), most(), 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(MOST_WAITING));
    setThreadFactory(HashingThreads::thread);
    allowCoreThreadTimeOut(true);
  }

  /** How many there are at most. */
  static int most() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, NAME);
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  @Override
  protected void beforeExecute(Thread thread, Runnable work) {
    begin.set(TIMES.getCurrentThreadCpuTime());
  }

  /** Who asked has the answer by now. */
  @Override
  protected void afterExecute(Runnable work, Throwable failure) {
    givingWay.after(Duration.ofNanos(TIMES.getCurrentThreadCpuTime() - begin.get()));
  }
}
