package org.plenary.system.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./plenary}, or the script of a cluster, with settings of its own: none of the PLENARY_…
 * variables of the tests' process reach it.
 */
final class Script {
  static final Path ROOT =
      Path.of(System.getProperty("plenary.root", "..")).toAbsolutePath().normalize();

  private final String file;
  private final Map<String, String> settings;

  Script(Map<String, String> settings) {
    this("plenary", settings);
  }

  /** Another script of the checkout that knows the same settings. */
  Script(String file, Map<String, String> settings) {
    this.file = file;
    this.settings = settings;
  }

  /** The same with more settings. */
  Script with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(settings);
    all.putAll(more);
    return new Script(file, all);
  }

  /** The settings that it is given. */
  Map<String, String> settings() {
    return settings;
  }

  /** What a command wrote, and its exit code. */
  record Outcome(int code, String output, String errors) {}

  /** Runs a command to its end. */
  Outcome run(String... arguments) {
    String command = String.join(" ", arguments);
    try {
      Path output = Files.createTempFile("plenary", ".out");
      Path errors = Files.createTempFile("plenary", ".err");
      List<String> line = new ArrayList<>(List.of("/bin/bash", ROOT.resolve(file).toString()));
      line.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(line);
      builder.environment().keySet().removeIf(Script::isSetting);
      builder.environment().put("PLENARY_SOFTWARE", software());
      builder.environment().putAll(settings);
      builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
      int code = builder.start().waitFor();
      Outcome outcome =
          new Outcome(
              code,
              Files.readString(output, StandardCharsets.UTF_8),
              Files.readString(errors, StandardCharsets.UTF_8));
      Files.delete(output);
      Files.delete(errors);
      return outcome;
    } catch (IOException e) {
      throw new IllegalStateException("Cannot run " + file + " " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs a command that must succeed. */
  void succeed(String... arguments) {
    Outcome outcome = run(arguments);
    if (outcome.code() != 0) {
      throw new IllegalStateException(
          file + " " + String.join(" ", arguments) + " failed: " + outcome.errors());
    }
  }

  private static boolean isSetting(String variable) {
    return variable.startsWith("PLENARY_");
  }

  private static String software() {
    String given = System.getenv("PLENARY_SOFTWARE");
    return given != null ? given : ROOT.resolve(".plenary/software").toString();
  }
}
