package org.plenary.system.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * After a SIGKILL of everything the next start finds all that was committed, and is ready within a
 * minute.
 */
class RecoveryIT {
  private static final Duration READY_WITHIN = Duration.ofSeconds(60);

  private final Instance plenary = Instance.shared();

  @Test
  void losesNothingWhenEverythingIsKilled() throws SQLException {
    execute("create or replace table killed (id int primary key)");
    execute("insert into killed values (1)");
    plenary.kill();
    long begin = System.nanoTime();
    plenary.start();
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertEquals(1, count("killed"));
    if (!machineIsBusy()) {
      assertTrue(taken.compareTo(READY_WITHIN) <= 0, () -> "ready after " + taken);
    }
    execute("drop table killed");
  }

  /**
   * Others' work would be measured: more than twice as many tasks want to run as there are
   * processors.
   */
  private static boolean machineIsBusy() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system.getSystemLoadAverage() > 2.0 * system.getAvailableProcessors();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int count(String table) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
  }
}
