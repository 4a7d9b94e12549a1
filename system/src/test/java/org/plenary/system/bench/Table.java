package org.plenary.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the benchmarks found, a line each: printed at the end, kept in a file. */
final class Table {
  private static final List<String> HEAD =
      List.of("what", "measured", "limit of this run", "ratio", "target", "");

  private final List<List<String>> lines = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /** A figure without a target. */
  void report(String what, String measured) {
    lines.add(List.of(what, measured, "", "", "", ""));
  }

  /**
   * A rate beside the rate of its limit.
   *
   * @param target the ratio that design asks for; below it is said, not a failure
   * @param floor the ratio below which the run fails
   */
  void ratio(String what, double measured, double limit, double target, double floor) {
    double ratio = measured / limit;
    boolean fails = ratio < floor;
    String verdict = ratio >= target ? "met" : fails ? "TOO SLOW" : "not met";
    lines.add(
        List.of(
            what,
            perSecond(measured),
            perSecond(limit),
            String.format(Locale.ROOT, "%.2f", ratio),
            String.format(Locale.ROOT, ">= %.2f", target),
            verdict));
    if (fails) {
      failures.add(
          String.format(Locale.ROOT, "%s: ratio %.2f is below the floor %.2f", what, ratio, floor));
    }
  }

  /**
   * A ratio that is better the smaller it is.
   *
   * @param target above it is said, not a failure
   * @param ceiling above it the run fails
   */
  void noMoreThan(String what, String measured, double ratio, double target, double ceiling) {
    String verdict = ratio <= target ? "met" : ratio > ceiling ? "TOO SLOW" : "not met";
    lines.add(
        List.of(
            what,
            measured,
            "",
            String.format(Locale.ROOT, "%.2f", ratio),
            String.format(Locale.ROOT, "<= %.2f", target),
            verdict));
    if (ratio > ceiling) {
      failures.add(
          String.format(Locale.ROOT, "%s: ratio %.2f is above %.2f", what, ratio, ceiling));
    }
  }

  /** What must hold whatever the machine does. */
  void mustHold(String what, String measured, String target, boolean holds) {
    lines.add(List.of(what, measured, "", "", target, holds ? "met" : "BROKEN"));
    if (!holds) {
      failures.add(what + ": " + measured + ", must be " + target);
    }
  }

  /**
   * Queries of a page with few and with many rows: must not grow; a number above the target is
   * said.
   *
   * @param millis time of the page with many rows
   */
  void queries(String what, int few, int many, int target, double millis) {
    String verdict = many > few ? "BROKEN" : many > target ? "not met" : "met";
    lines.add(
        List.of(
            what,
            String.format(Locale.ROOT, "%d, %d queries, %.0f ms", few, many, millis),
            "",
            "",
            "equal, <= " + target,
            verdict));
    if (many > few) {
      failures.add(what + ": " + few + " queries became " + many);
    }
  }

  /** What broke since the last call. */
  List<String> takeFailures() {
    List<String> taken = List.copyOf(failures);
    failures.clear();
    return taken;
  }

  void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    List<List<String>> all = new ArrayList<>(List.of(HEAD));
    all.addAll(lines);
    StringBuilder text = new StringBuilder("\n");
    for (List<String> line : all) {
      StringBuilder row = new StringBuilder();
      for (int column = 0; column < HEAD.size(); column++) {
        int width = width(all, column);
        row.append(String.format(Locale.ROOT, "%-" + width + "s", line.get(column))).append("  ");
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(List<List<String>> all, int column) {
    return all.stream().mapToInt(line -> line.get(column).length()).max().orElse(1) + 1;
  }

  private static String perSecond(double rate) {
    return String.format(Locale.ROOT, "%,.0f/s", rate);
  }
}
