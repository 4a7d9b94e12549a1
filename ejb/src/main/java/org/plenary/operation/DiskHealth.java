package org.plenary.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.Reason;
import org.plenary.shared.Settings;

/** How much room there is where this installation keeps its data. */
@Dependent
class DiskHealth implements HealthCheck {
  private static final int ORDER = 60;
  private static final double GIGABYTE = 1e9;
  private static final double FEW_GIGABYTES = 2;
  private static final double NEXT_TO_NOTHING = 0.25;
  private static final double SMALL_SHARE = 0.1;

  private final Settings settings;

  @Inject
  DiskHealth(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    Optional<Path> home = settings.home();
    if (home.isEmpty()) {
      return HealthFinding.look(new Reason("operation.health.disk.noHome"));
    }
    try {
      FileStore disk = Files.getFileStore(home.get());
      return finding(disk.getUsableSpace() / GIGABYTE, disk.getTotalSpace() / GIGABYTE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Both in gigabytes. */
  static HealthFinding finding(double free, double total) {
    Reason room = new Reason("operation.health.disk.room", free, total);
    if (free < NEXT_TO_NOTHING) {
      return HealthFinding.broken(room, new Reason("operation.health.disk.full"));
    }
    return free < FEW_GIGABYTES || free < SMALL_SHARE * total
        ? HealthFinding.look(room, new Reason("operation.health.disk.little"))
        : HealthFinding.well(room);
  }
}
