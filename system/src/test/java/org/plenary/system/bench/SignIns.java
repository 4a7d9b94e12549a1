package org.plenary.system.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.plenary.system.Visitor;
import org.plenary.system.ops.Instance;

/**
 * Fifty people who sign in at once, again and again, beside readers of the published agenda who
 * come at a steady, modest rate: half of the readers wait no more than a tenth longer than without
 * them, and the rate is kept. Clients and server share the processors, so a rate that fills them
 * would measure the clients.
 */
final class SignIns {
  private static final int AT_ONCE = 50;
  private static final int PER_SECOND = 100;
  private static final int READERS = 16;
  private static final int SECONDS = 6;
  private static final int TURNS = 3;
  private static final double MOST = 1.1;
  private static final double UNBOUNDED = 20;
  private static final List<String> LOGINS =
      List.of("organizer", "officer", "desk", "secretary", "gate", "delegate-at");

  private final Instance plenary;
  private final Table table;
  private final AtomicInteger signedIn = new AtomicInteger();

  SignIns(Instance plenary, Table table) {
    this.plenary = plenary;
    this.table = table;
  }

  void measure() {
    read();
    double[] alone = new double[TURNS];
    double[] beside = new double[TURNS];
    double[] late = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      alone[turn] = at(read(), 50);
      double[] times = readWhilePeopleSignIn();
      beside[turn] = at(times, 50);
      late[turn] = at(times, 99);
    }
    double without = median(alone);
    double with = median(beside);
    table.noMoreThan(
        AT_ONCE + " sign-ins at once, " + PER_SECOND + " agendas/s: half answered within",
        String.format(
            Locale.ROOT, "%.2f ms, alone %.2f ms; 99 %%: %.0f ms", with, without, median(late)),
        with / without,
        MOST,
        UNBOUNDED);
    table.report(
        "sign-ins meanwhile",
        String.format(Locale.ROOT, "%.0f/s", signedIn.get() / (double) (TURNS * SECONDS)));
  }

  private double[] readWhilePeopleSignIn() {
    AtomicBoolean enough = new AtomicBoolean();
    try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < AT_ONCE; i++) {
        String login = LOGINS.get(i % LOGINS.size());
        people.submit(() -> signIn(login, enough));
      }
      double[] times = read();
      enough.set(true);
      return times;
    }
  }

  private void signIn(String login, AtomicBoolean enough) {
    while (!enough.get()) {
      Visitor.signedIn(plenary.address(), login, plenary.demoPassword());
      signedIn.incrementAndGet();
    }
  }

  /** Milliseconds of each reader, who comes when it is time, answered or not before. */
  private double[] read() {
    Visitor reader = Visitor.anonymous(plenary.address());
    double[] times = new double[PER_SECOND * SECONDS];
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      long begin = System.nanoTime();
      for (int i = 0; i < times.length; i++) {
        int number = i;
        long due = begin + i * 1_000_000_000L / PER_SECOND;
        LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
        readers.submit(
            () -> {
              long asked = System.nanoTime();
              int status = reader.get(Agenda.PATH, "en").statusCode();
              times[number] = status == 200 ? (System.nanoTime() - asked) / 1e6 : Double.MAX_VALUE;
            });
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static double at(double[] sorted, int percent) {
    return sorted[sorted.length * percent / 100];
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
