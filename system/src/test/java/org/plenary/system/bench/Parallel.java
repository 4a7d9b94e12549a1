package org.plenary.system.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many hands doing numbered tasks at once. */
final class Parallel {
  private Parallel() {}

  /** A task. */
  interface Task {
    void run(int worker, int number) throws Exception;
  }

  /** Seconds until the tasks from 1 on were done. */
  static double run(int workers, int tasks, Task task) {
    AtomicInteger next = new AtomicInteger();
    long begin = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        int worker = i;
        all.add(
            pool.submit(
                () -> {
                  for (int n = next.incrementAndGet(); n <= tasks; n = next.incrementAndGet()) {
                    task.run(worker, n);
                  }
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - begin) / 1e9;
  }
}
