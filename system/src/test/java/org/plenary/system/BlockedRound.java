package org.plenary.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.plenary.system.ops.Instance;

/** A round of a job that began and cannot go on, for a table it needs is locked; until closed. */
final class BlockedRound implements AutoCloseable {
  /** The job. */
  static final String JOB = "undo-window";

  private static final String ITS_TABLE = "registration_bulk";

  private final AccountMails database;
  private final Connection blocker;

  /** Returns when a round waits. */
  BlockedRound(Instance plenary) {
    database = new AccountMails(plenary);
    try {
      blocker =
          DriverManager.getConnection(
              plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
      try (Statement statement = blocker.createStatement()) {
        statement.execute("lock tables " + ITS_TABLE + " write");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    String waits =
        "select 'yes' from information_schema.processlist"
            + " where state like 'Waiting for table%' and info like ?";
    Eventually.holds(
        "a round waits",
        () ->
            node() != null && !database.texts(waits, "%" + ITS_TABLE + "%skip locked%").isEmpty());
  }

  /** The node that has the lease; null if none. */
  String node() {
    return database
        .texts("select node from job where name = ? and lease_until is not null", JOB)
        .stream()
        .findFirst()
        .orElse(null);
  }

  /** Lets the round go on, unless the database is gone and with it the lock. */
  @Override
  public void close() {
    try {
      blocker.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
