package org.plenary.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Counts the statements that MariaDB answers while a call runs: the server's own counter, so
 * nothing hides from it. Nothing else may use the database meanwhile; jobs are off in tests.
 */
public final class QueryCount {
  private final DataSource dataSource;

  public QueryCount(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** How many SELECT statements the call needs. */
  public long of(Runnable call) {
    long before = selects();
    call.run();
    return selects() - before;
  }

  /** Asserts that a call needs at most so many SELECT statements, and gives its answer. */
  public <T> T atMost(int limit, Supplier<T> call) {
    long before = selects();
    T answer = call.get();
    long used = selects() - before;
    assertTrue(used <= limit, "used " + used + " queries, allowed are " + limit);
    return answer;
  }

  private long selects() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show global status like 'Com_select'")) {
      row.next();
      return row.getLong(2);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
