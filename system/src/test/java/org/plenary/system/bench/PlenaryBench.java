package org.plenary.system.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.system.ops.Instance;

/**
 * {@code ./plenary bench}: everything that has a figure, against the EAR that ships in a home of
 * its own. Fails where something is wrong or far too slow; the table says the rest.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlenaryBench {
  private static final Table TABLE = new Table();
  private static Instance plenary;
  private static Database database;
  private static Cancellations cancellations;

  @BeforeAll
  static void start() {
    plenary =
        Instance.fresh(
            "bench",
            Map.of(
                "PLENARY_DEMO",
                "true",
                "PLENARY_LIMIT_FORMS",
                "0",
                "PLENARY_SHORT_LIVED",
                "false"));
    Runtime.getRuntime().addShutdownHook(new Thread(plenary::stop));
    TABLE.report("first start, with its data, to ready", seconds(plenary::start));
    plenary.stop();
    TABLE.report("later start to ready", seconds(plenary::start));
    TABLE.report("memory after the start", Memory.of(plenary));
    database = new Database(plenary);
  }

  private static String seconds(Runnable action) {
    long begin = System.nanoTime();
    action.run();
    return String.format(Locale.ROOT, "%.0f s", (System.nanoTime() - begin) / 1e9);
  }

  @Test
  @Order(1)
  void aRevisionIsThereOncePublished() {
    new Freshness(plenary, database, TABLE).measure();
  }

  @Test
  @Order(2)
  void aStormGivesEverySeatOnce() {
    new Storm(plenary, database, TABLE).measure();
    TABLE.report("memory after the storm", Memory.of(plenary));
  }

  @Test
  @Order(3)
  void aStormWithCancellationsRuns() throws InterruptedException {
    cancellations = new Cancellations(plenary, database, TABLE);
    cancellations.run();
  }

  @Test
  @Order(4)
  void theAgendaIsAsFastAsAFile() {
    new Agenda(plenary, TABLE).measure();
  }

  @Test
  @Order(5)
  void noSeatStaysFreeBesideSomebodyWhoWaits() throws InterruptedException {
    cancellations.check();
  }

  @Test
  @Order(6)
  void longListsNeedNoMoreQueries() {
    new Lists(plenary, database, TABLE).measure();
  }

  @Test
  @Order(7)
  void signInsDoNotSlowTheAgenda() {
    new SignIns(plenary, TABLE).measure();
  }

  @Test
  @Order(8)
  void mailLeavesAsFastAsHalfTheLibraryAlone() {
    new Delivery(TABLE).measure();
  }

  @Test
  @Order(9)
  void aBackupOfManyFilesNeedsNoMoreMemory() {
    new Backup(plenary, database, TABLE).measure();
  }

  @Test
  @Order(10)
  void somebodyIsFoundAmongManyPeople() {
    new People(plenary, database, TABLE).measure();
  }

  @AfterEach
  void nothingBroke() {
    List<String> failures = TABLE.takeFailures();
    assertEquals(List.of(), failures);
  }

  @AfterAll
  static void stop() throws SQLException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    int processors = Runtime.getRuntime().availableProcessors();
    TABLE.report(
        "load of the machine at the end",
        String.format(Locale.ROOT, "%.1f on %d processors", load, processors));
    TABLE.write(Path.of("target/bench.txt"));
    if (database != null) {
      database.close();
    }
    plenary.stop();
  }
}
