package org.plenary.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.Reason;
import org.plenary.shared.Settings;

/**
 * When {@code ./plenary backup} made the last backup: the script leaves a note in the home, a
 * moment and whether it was encrypted.
 */
@Dependent
class BackupHealth implements HealthCheck {
  /** Name of the note in the home; {@code config/lib/backup.sh} writes it. */
  static final String NOTE = "last-backup";

  private static final int ORDER = 70;
  private static final Duration OLD = Duration.ofDays(2);

  private final Settings settings;
  private final Clock clock;

  @Inject
  BackupHealth(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    Optional<Path> note = settings.home().map(home -> home.resolve(NOTE)).filter(Files::isReadable);
    if (note.isEmpty()) {
      return HealthFinding.look(new Reason("operation.health.backup.never"));
    }
    try {
      return finding(Files.readString(note.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HealthFinding finding(String note) {
    String[] words = note.strip().split("\\s+");
    Instant made = Instant.parse(words[0]);
    boolean encrypted = words.length > 1 && words[1].equals("encrypted");
    Reason last =
        new Reason(
            encrypted ? "operation.health.backup.encrypted" : "operation.health.backup.plain",
            made);
    return made.isBefore(clock.instant().minus(OLD))
        ? HealthFinding.look(last, new Reason("operation.health.backup.old"))
        : HealthFinding.well(last);
  }
}
