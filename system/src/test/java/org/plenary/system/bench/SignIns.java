package org.plenary.system.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plenary.system.Visitor;
import org.plenary.system.bench.Wrk.Target;
import org.plenary.system.ops.Instance;

/**
 * The published agenda, asked for as fast as it is served, while fifty people press "Sign in" at
 * once, against the same without them: it loses no more than a tenth. The time is so short that
 * people wait for their sign-in all the while.
 */
final class SignIns {
  private static final int AT_ONCE = 50;
  private static final int SECONDS = 2;
  private static final int WARM_UP = 3;
  private static final int TURNS = 5;
  private static final double LEAST = 0.9;
  private static final double FLOOR = 0.75;
  private static final List<String> LOGINS =
      List.of("organizer", "officer", "desk", "secretary", "gate", "delegate-at");

  private final Instance plenary;
  private final Table table;
  private final List<Integer> stillWaiting = new ArrayList<>();
  private final List<Double> seconds = new ArrayList<>();

  SignIns(Instance plenary, Table table) {
    this.plenary = plenary;
    this.table = table;
  }

  void measure() {
    double[] alone = new double[TURNS];
    double[] beside = new double[TURNS];
    for (int turn = 0; turn < WARM_UP; turn++) {
      agendas();
      agendasWhilePeopleSignIn();
    }
    stillWaiting.clear();
    seconds.clear();
    for (int turn = 0; turn < TURNS; turn++) {
      alone[turn] = agendas();
      beside[turn] = agendasWhilePeopleSignIn();
    }
    table.ratio(
        "agenda, " + AT_ONCE + " sign-ins at once, against none",
        median(beside),
        median(alone),
        LEAST,
        FLOOR);
    table.report(
        "of those who sign in, still waiting at the end of each measurement",
        String.format(
            Locale.ROOT,
            "%s of %d; the last is in after %.1f s at most",
            stillWaiting,
            AT_ONCE,
            seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow()));
  }

  private double agendas() {
    return Wrk.run(new Target(plenary.address() + Agenda.PATH), SECONDS);
  }

  private double agendasWhilePeopleSignIn() {
    List<Runnable> people = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      people.add(
          Visitor.anonymous(plenary.address())
              .filledIn(LOGINS.get(i % LOGINS.size()), plenary.demoPassword()));
    }
    long begin = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> all = new ArrayList<>();
      people.forEach(person -> all.add(threads.submit(person)));
      double rate = agendas();
      stillWaiting.add((int) all.stream().filter(one -> !one.isDone()).count());
      for (Future<?> one : all) {
        one.get();
      }
      seconds.add((System.nanoTime() - begin) / 1e9);
      return rate;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Somebody could not sign in", e);
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
