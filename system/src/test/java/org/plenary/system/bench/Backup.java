package org.plenary.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.plenary.system.ops.Instance;

/**
 * A backup of many megabytes of files needs no more memory than one of few: of the server, the
 * database and every process of the backup together. {@code -Dplenary.bench.backupMegabytes=5120}
 * for five gigabytes.
 */
final class Backup {
  private static final int FEW = 50;
  private static final int MANY = Integer.getInteger("plenary.bench.backupMegabytes", 500);
  private static final double MOST = 1.2;
  private static final int PIECE = 1024 * 1024;
  private static final int PIECES = 10;
  private static final long PAUSE_NANOS = 50_000_000;
  private static final String NAME = "bench of the backup";

  private final Instance plenary;
  private final Database database;
  private final Table table;

  Backup(Instance plenary, Database database, Table table) {
    this.plenary = plenary;
    this.database = database;
    this.table = table;
  }

  void measure() {
    try {
      plant(0, FEW);
      double few = peak("a backup of " + FEW + " MB of files takes");
      plant(FEW / PIECES, MANY);
      double many = peak("a backup of " + MANY + " MB of files takes");
      table.mustHold(
          "peak memory of all processes, backup of " + FEW + " and " + MANY + " MB of files",
          String.format(Locale.ROOT, "%.0f, %.0f MB, ratio %.2f", few, many, many / few),
          "<= " + MOST,
          many <= MOST * few);
    } finally {
      database.update("delete from stored_file where name = ?", NAME);
      database.update("delete from file_content where sha256 like 'bench%'");
    }
  }

  /**
   * Contents of ten pieces each, of bytes that cannot be compressed: the first by hand, the others
   * as copies, which lie too far apart to be found equal.
   */
  private void plant(int from, int megabytes) {
    Random random = new Random(1);
    byte[] bytes = new byte[PIECE];
    for (int content = from; content < megabytes / PIECES; content++) {
      String sum = "bench" + String.format(Locale.ROOT, "%059d", content);
      database.update("insert into file_content values (?, ?, now())", sum, (long) PIECES * PIECE);
      if (content == 0) {
        for (int number = 0; number < PIECES; number++) {
          random.nextBytes(bytes);
          database.update("insert into file_piece values (?, ?, ?)", sum, number, bytes);
        }
      } else {
        database.update(
            "insert into file_piece select ?, number, bytes from file_piece where sha256 = ?",
            sum,
            "bench" + "0".repeat(59));
      }
      database.update(
          """
          insert into stored_file
            (id, ref, version, name, type, size, sha256, state, put_at, put_by)
          values (next value for plenary_seq, uuid(), 0, ?, 'PDF', ?, ?, 'CLEAN', now(), 'bench')
          """,
          NAME,
          (long) PIECES * PIECE,
          sum);
    }
  }

  /** Megabytes that all processes held together at most. */
  private double peak(String what) {
    Path file = Path.of("target/bench/backup").toAbsolutePath();
    AtomicBoolean done = new AtomicBoolean();
    AtomicLong most = new AtomicLong();
    Thread watch = Thread.ofPlatform().start(() -> watch(done, most));
    long begin = System.nanoTime();
    try {
      Files.createDirectories(file.getParent());
      plenary.backup(file);
      double seconds = (System.nanoTime() - begin) / 1e9;
      long size = Files.size(file) >> 20;
      table.report(what, String.format(Locale.ROOT, "%.0f s, %,d MB", seconds, size));
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      done.set(true);
      join(watch);
    }
    return most.get() / 1024.0;
  }

  private void watch(AtomicBoolean done, AtomicLong most) {
    while (!done.get()) {
      long now =
          Stream.of(
                  plenary.serverProcesses().stream(),
                  plenary.databaseProcesses().stream(),
                  ProcessHandle.current().descendants())
              .flatMap(processes -> processes)
              .mapToLong(process -> Memory.kilobytes(process.pid()))
              .sum();
      most.accumulateAndGet(now, Math::max);
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
