package org.plenary.document.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.HealthFinding.State;
import org.plenary.shared.Reason;

/** Whether uploaded files are checked: the scanner for malware, and what waits for it. */
@Dependent
class FileHealth implements HealthCheck {
  private static final int ORDER = 50;
  private static final Duration LATE = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final FileStanding files;
  private final FileLimits limits;
  private final Clock clock;

  @Inject
  FileHealth(FileStanding files, FileLimits limits, Clock clock) {
    this.files = files;
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "files";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    List<Reason> sentences = new ArrayList<>();
    Optional<ScannerAddress> scanner = limits.scanner();
    boolean answers = scanner.map(FileHealth::answers).orElse(false);
    if (scanner.isEmpty()) {
      sentences.add(new Reason("document.health.noScanner"));
    } else {
      sentences.add(
          new Reason(answers ? "document.health.scanner" : "document.health.scannerSilent"));
    }
    FileStanding.Numbers numbers = files.read();
    sentences.add(
        numbers.waiting() == 0
            ? new Reason("document.health.nothingWaits")
            : new Reason("document.health.waiting", numbers.waiting(), numbers.oldest()));
    return new HealthFinding(state(numbers, scanner.isPresent(), answers), sentences);
  }

  private State state(FileStanding.Numbers numbers, boolean scanner, boolean answers) {
    if (scanner && !answers) {
      return State.BROKEN;
    }
    boolean late =
        numbers.oldest() != null && numbers.oldest().isBefore(clock.instant().minus(LATE));
    return late || !scanner ? State.LOOK : State.WELL;
  }

  private static boolean answers(ScannerAddress address) {
    try {
      new Scanner(address, PATIENCE).ping();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
