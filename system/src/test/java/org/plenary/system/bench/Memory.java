package org.plenary.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.system.ops.Instance;

/** How much of the machine's memory the processes hold (resident set). */
final class Memory {
  private Memory() {}

  static String of(Instance plenary) {
    return "server %d MB, database %d MB"
        .formatted(megabytes(plenary.serverProcesses()), megabytes(plenary.databaseProcesses()));
  }

  private static long megabytes(List<ProcessHandle> processes) {
    return processes.stream().mapToLong(process -> kilobytes(process.pid())).sum() / 1024;
  }

  /** Of one process; none when it has ended. */
  static long kilobytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
