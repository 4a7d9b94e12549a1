package org.plenary.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does the same thing many times at once, each in a thread of its own, all let go together. */
public final class Together {
  private Together() {}

  /**
   * What came of one of them.
   *
   * @param answer null if it failed
   * @param failure null if it succeeded
   */
  public record Outcome<T>(T answer, Throwable failure) {
    public boolean succeeded() {
      return failure == null;
    }
  }

  /** Calls the task for 0 to {@code times - 1} and waits for all. */
  public static <T> List<Outcome<T>> together(int times, IntFunction<T> task) {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return task.apply(number);
                }));
      }
      start.countDown();
      List<Outcome<T>> outcomes = new ArrayList<>();
      for (Future<T> one : running) {
        outcomes.add(outcome(one));
      }
      return outcomes;
    }
  }

  private static <T> Outcome<T> outcome(Future<T> future) {
    try {
      return new Outcome<>(future.get(), null);
    } catch (ExecutionException e) {
      return new Outcome<>(null, e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
