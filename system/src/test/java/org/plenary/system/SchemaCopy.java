package org.plenary.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.plenary.system.ops.Instance;

/**
 * The database of a backup, beside that of a running instance on the same server: what the
 * migrations make of it is compared without a start of the application.
 */
final class SchemaCopy implements AutoCloseable {
  private static final String LOAD =
      "tar -xOf \"$1\" database.sql.gz | gunzip | \"$2\" --no-defaults --socket=socket --binary-mode \"$3\"";

  /** Tests leave tables of their own in the running instance. */
  private static final String NOT_OF_TESTS = " and table_name not like 'test\\_%' order by 1";

  private final Instance beside;
  private final String name;

  private SchemaCopy(Instance beside, String name) {
    this.beside = beside;
    this.name = name;
  }

  static SchemaCopy of(Path backup, Instance beside) {
    String name = "upgrade_" + backup.getFileName().toString().replaceFirst("\\..*", "");
    SchemaCopy copy = new SchemaCopy(beside, name);
    copy.asOwner(
        "drop database if exists " + name,
        "create database " + name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci",
        "grant all on " + name + ".* to 'plenary'@'127.0.0.1'");
    copy.run("bash", "-c", LOAD, "load", backup.toString(), copy.client(), name);
    return copy;
  }

  /** Runs the scripts of a directory as the application does at its start. */
  void migrate(Path scripts) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(address(), beside.databaseUser(), beside.databasePassword())
            .initSql("set collation_connection = 'utf8mb4_uca1400_ai_ci'")
            .locations("filesystem:" + scripts.toAbsolutePath().normalize())
            .load();
    flyway.repair();
    flyway.migrate();
  }

  List<String> columns() throws SQLException {
    return columns(name);
  }

  List<String> columnsOfTheApplication() throws SQLException {
    return columns("plenary");
  }

  List<String> keys() throws SQLException {
    return keys(name);
  }

  List<String> keysOfTheApplication() throws SQLException {
    return keys("plenary");
  }

  private List<String> columns(String schema) throws SQLException {
    return texts(
        "select concat_ws(' ', table_name, column_name, column_type, is_nullable,"
            + " column_default, collation_name) from information_schema.columns"
            + " where table_schema = ?"
            + NOT_OF_TESTS,
        schema);
  }

  private List<String> keys(String schema) throws SQLException {
    return texts(
        "select concat_ws(' ', table_name, index_name, seq_in_index, column_name, non_unique)"
            + " from information_schema.statistics where table_schema = ?"
            + NOT_OF_TESTS,
        schema);
  }

  /** The first column of the one row that a query finds. */
  String text(String query) throws SQLException {
    return texts(query).getFirst();
  }

  private List<String> texts(String query, String... values) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                address(), beside.databaseUser(), beside.databasePassword());
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      List<String> texts = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          texts.add(row.getString(1));
        }
      }
      return texts;
    }
  }

  @Override
  public void close() {
    asOwner("drop database " + name, "revoke all on " + name + ".* from 'plenary'@'127.0.0.1'");
  }

  private String address() {
    return "jdbc:mariadb://127.0.0.1:" + beside.databasePort() + "/" + name;
  }

  private void asOwner(String... statements) {
    run(client(), "--no-defaults", "--socket=socket", "-e", String.join(";", statements));
  }

  /** The client that came with the server. */
  private String client() {
    String server = beside.databaseProcesses().getFirst().info().command().orElseThrow();
    return Path.of(server).resolveSibling("mariadb").toString();
  }

  /** Where the server's socket is. */
  private void run(String... command) {
    File place = beside.home().resolve("database").toFile();
    try {
      Process process =
          new ProcessBuilder(command).directory(place).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
