package org.plenary.system.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Finds processes by an argument that only they have. */
final class Processes {
  private Processes() {}

  static List<ProcessHandle> with(String argument) {
    return ProcessHandle.allProcesses().filter(process -> hasArgument(process, argument)).toList();
  }

  private static boolean hasArgument(ProcessHandle process, String argument) {
    try {
      byte[] line = Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
      return Arrays.asList(new String(line, StandardCharsets.UTF_8).split("\0")).contains(argument);
    } catch (IOException e) {
      return false; // ended meanwhile
    }
  }
}
