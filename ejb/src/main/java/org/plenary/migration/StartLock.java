package org.plenary.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one node at a time prepare the database. The lock is the database's and belongs to one
 * connection, so a node that dies gives it back.
 */
final class StartLock {
  private static final int SECONDS = 900;

  private StartLock() {}

  /**
   * Runs the work while no other node of this database does.
   *
   * @throws IllegalStateException if another one holds the lock for more than fifteen minutes
   */
  static void during(DataSource dataSource, Runnable work) {
    try (Connection connection = dataSource.getConnection()) {
      if (!answersOne(connection, "select get_lock(concat('plenary start ', database()), ?)")) {
        throw new IllegalStateException("Another node is still preparing the database");
      }
      try {
        work.run();
      } finally {
        answersOne(
            connection, "select ? > 0 and release_lock(concat('plenary start ', database()))");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot prepare the database", e);
    }
  }

  private static boolean answersOne(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, SECONDS);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getInt(1) == 1;
      }
    }
  }
}
