package org.plenary.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Runs the Flyway scripts before anything touches the database; what starts up later depends on it.
 * Forward only, one node at a time. A script that failed half-way is repaired and run again:
 * scripts can be rerun.
 */
@Startup
@Singleton(name = "SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    StartLock.during(dataSource, this::migrateAlone);
  }

  private void migrateAlone() {
    giveEveryScript();
    Flyway flyway =
        Flyway.configure(getClass().getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .load();
    flyway.repair();
    flyway.migrate();
  }

  /**
   * An existing server may make databases in Latin-1: an empty one is set to hold every script, as
   * the tables take after it.
   */
  private void giveEveryScript() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = database()")) {
      if (tables.next() && tables.getInt(1) == 0) {
        statement.execute("alter database character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot prepare the database", e);
    }
  }
}
