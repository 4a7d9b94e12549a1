package org.plenary.system.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.system.ops.Instance;

/** Plenary's database, spoken to by plain JDBC as the application does, and as its owner. */
final class Database implements AutoCloseable {
  private final Instance plenary;
  private final Connection connection;

  Database(Instance plenary) {
    this.plenary = plenary;
    this.connection = connect();
  }

  /** A further connection, with the session settings of the application's pool. */
  Connection connect() {
    try {
      Connection one =
          DriverManager.getConnection(
              plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
      try (var statement = one.createStatement()) {
        statement.execute(
            "set time_zone='+00:00', collation_connection='utf8mb4_uca1400_ai_ci',"
                + " tx_isolation='REPEATABLE-READ'");
      }
      return one;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  int update(String sql, Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  long number(String sql, Object... parameters) {
    return Long.parseLong(text(sql, parameters));
  }

  String text(String sql, Object... parameters) {
    return texts(sql, parameters).getFirst();
  }

  /** The first column of all rows. */
  List<String> texts(String sql, Object... parameters) {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  /** Runs what only the database's owner may, through its socket as the script does. */
  void asOwner(String sql) {
    Command.run(
        Map.of(),
        List.of(
            Software.directory("mariadb-").resolve("bin/mariadb").toString(),
            "--no-defaults",
            "--socket=" + plenary.home().resolve("database/socket"),
            "--user=" + System.getProperty("user.name"),
            "--execute=" + sql));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
