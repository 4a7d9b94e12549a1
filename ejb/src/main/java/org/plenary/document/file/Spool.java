package org.plenary.document.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.shared.Settings;

/**
 * Where a node keeps what arrives or is being checked, for as long as that takes: {@code spool} in
 * its home. What a crash leaves there is removed a day later.
 */
@ApplicationScoped
public class Spool {
  private static final Duration KEPT = Duration.ofDays(1);

  private Path directory;
  private Clock clock;

  protected Spool() {}

  @Inject
  public Spool(Settings settings, Clock clock) {
    this(
        settings.home().orElse(Path.of(System.getProperty("java.io.tmpdir"))).resolve("spool"),
        clock);
  }

  Spool(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The directory, made if need be, for the owner's eyes only. */
  private Path directory() throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(
          directory,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return directory;
  }

  /** A new empty file in it; whoever asks for it deletes it. */
  public Path newFile() throws IOException {
    return Files.createTempFile(directory(), "file", null);
  }

  /**
   * Removes what has lain here for a day.
   *
   * @return how many files that were
   */
  public int sweep() {
    Instant before = clock.instant().minus(KEPT);
    try (Stream<Path> all = Files.list(directory())) {
      List<Path> old = all.filter(file -> isOlder(file, before)).toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
      return old.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOlder(Path file, Instant before) {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      return Files.isRegularFile(file) && changed.toInstant().isBefore(before);
    } catch (IOException e) {
      return false;
    }
  }
}
