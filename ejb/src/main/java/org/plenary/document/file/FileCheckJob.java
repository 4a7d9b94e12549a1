package org.plenary.document.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.document.file.FileCheck.ScannerSilent;
import org.plenary.shared.DomainException;
import org.plenary.shared.Job;
import org.plenary.shared.Reason;
import org.plenary.shared.Retry;

/** Checks the files in quarantine, one after the other. */
@Dependent
class FileCheckJob implements Job {
  private static final Logger LOG = Logger.getLogger(FileCheckJob.class.getName());

  /** So that a round ends well within the lease of its job. */
  private static final int MOST_IN_A_ROUND = 20;

  private final FileQueue queue;
  private final FileLimits limits;
  private final Spool spool;

  @Inject
  FileCheckJob(FileQueue queue, FileLimits limits, Spool spool) {
    this.queue = queue;
    this.limits = limits;
    this.spool = spool;
  }

  @Override
  public String name() {
    return "file-check";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(2);
  }

  @Override
  public int round() {
    return round(
        new FileCheck(
            limits.scanner().map(at -> new Scanner(at, FileCheck.PATIENCE)).orElse(null)));
  }

  int round(FileCheck check) {
    int done = 0;
    Optional<FileRow> file = claim();
    while (file.isPresent()) {
      boolean answered = check(check, file.get());
      done++;
      // a scanner that is silent is asked again in the next round, not for every file
      file = answered && done < MOST_IN_A_ROUND ? claim() : Optional.empty();
    }
    return done;
  }

  private Optional<FileRow> claim() {
    return Retry.onTransient(queue::claim);
  }

  private boolean check(FileCheck check, FileRow file) {
    Path copy = null;
    Path stripped = null;
    try {
      copy = spool.newFile();
      stripped = spool.newFile();
      copy(file, copy);
      check.run(copy, file.type(), stripped);
      Path other = FileCheck.hasReplacement(stripped) ? stripped : null;
      Retry.onTransient(
          () -> queue.passed(file, other == null ? null : () -> Files.newInputStream(other)));
      return true;
    } catch (DomainException e) {
      Retry.onTransient(() -> queue.refused(file, e.reason()));
      return true;
    } catch (ScannerSilent e) {
      LOG.log(Level.WARNING, "File {0} waits: {1}", new Object[] {file.ref(), e.getMessage()});
      Retry.onTransient(() -> queue.postponed(file, new Reason("document.file.noScanner")));
      return false;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "File " + file.ref() + " could not be checked");
      Retry.onTransient(() -> queue.postponed(file, new Reason("document.file.notChecked")));
      return true;
    } finally {
      delete(copy);
      delete(stripped);
    }
  }

  private void copy(FileRow file, Path target) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(target)) {
      int number = 0;
      for (byte[] piece = queue.piece(file.sha256(), number);
          piece != null;
          piece = queue.piece(file.sha256(), ++number)) {
        bytes.write(piece);
      }
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Cannot delete " + file, e);
    }
  }
}
