package org.plenary.system.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The load generator {@code wrk}: one thread, 16 connections. Several addresses are measured in
 * turn, several times, and each one's median counts, so that what else the machine does concerns
 * all alike.
 */
final class Wrk {
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
  private static final int TURNS = 5;

  private Wrk() {}

  /**
   * An address and what is sent with it.
   *
   * @param headers lines such as {@code Accept-Encoding: gzip}
   */
  record Target(String address, List<String> headers) {
    Target(String address, String... headers) {
      this(address, List.of(headers));
    }
  }

  /** Requests per second of each target. */
  static double[] measure(Target... targets) {
    return medians(target -> run(target, 2), targets);
  }

  private static double[] medians(ToDoubleFunction<Target> once, Target... targets) {
    double[][] rates = new double[targets.length][TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      for (int i = 0; i < targets.length; i++) {
        rates[i][turn] = once.applyAsDouble(targets[i]);
      }
    }
    return Arrays.stream(rates).mapToDouble(Wrk::median).toArray();
  }

  private static double median(double[] rates) {
    Arrays.sort(rates);
    return rates[rates.length / 2];
  }

  /** Requests per second of one target, over some seconds. */
  static double run(Target target, int seconds) {
    List<String> command = new ArrayList<>(List.of("wrk", "--threads", "1", "--connections", "16"));
    command.addAll(List.of("--duration", seconds + "s"));
    target.headers().forEach(header -> command.addAll(List.of("--header", header)));
    command.add(target.address());
    String output = output(command);
    Matcher rate = RATE.matcher(output);
    if (!rate.find() || output.contains("Non-2xx") || output.contains("Socket errors")) {
      throw new IllegalStateException(target.address() + " answers with errors: " + output);
    }
    return Double.parseDouble(rate.group(1));
  }

  private static String output(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes());
      process.waitFor();
      return output;
    } catch (IOException e) {
      throw new IllegalStateException("wrk is needed: apt-get install wrk", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
