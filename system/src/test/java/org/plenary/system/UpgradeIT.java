package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.system.ops.Instance;

/**
 * Plenary starts on the database of every earlier version and finds there what was entered. A
 * backup of each, with demonstration data, lies in {@code releases}; it is named after the newest
 * migration of that version. The whole application is started on the oldest and on the latest; the
 * schemas of those between are brought to the present one, and compared.
 */
class UpgradeIT {
  private static final Path RELEASES = Path.of("src/test/resources/releases").toAbsolutePath();
  private static final Path MIGRATIONS = Path.of("../ejb/src/main/resources/db/migration");
  private static final String PASSWORD = "upgrade-of-a-demonstration";

  /** Those of earlier schemas; the one of today's is kept for the next. */
  static List<Path> releases() throws IOException {
    String today = newestMigration();
    try (Stream<Path> files = Files.list(RELEASES)) {
      return files
          .filter(file -> file.toString().endsWith(".plenary"))
          .filter(file -> !file.getFileName().toString().startsWith(today))
          .sorted()
          .toList();
    }
  }

  /** Both ends of what may come: most to do, and least. */
  static Set<Path> oldestAndLatest() throws IOException {
    List<Path> all = releases();
    return all.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(all.getFirst(), all.getLast()));
  }

  @Test
  void thereIsABackupToStartFrom() throws IOException {
    assertFalse(releases().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("releases")
  void everyEarlierSchemaBecomesThePresentOne(Path release) throws SQLException {
    try (SchemaCopy copy = SchemaCopy.of(release, Instance.shared())) {
      copy.migrate(MIGRATIONS);
      assertEquals(copy.columnsOfTheApplication(), copy.columns());
      assertEquals(copy.keysOfTheApplication(), copy.keys());
      assertEquals(
          "841", copy.text("select count(*) from person where source not in ('ACCOUNT', 'DEMO')"));
      assertEquals(
          "412",
          copy.text(
              "select count(*) from registration r join event e on e.ref = r.event_ref"
                  + " where e.code = 'alliance-19' and r.status = 'CONFIRMED'"));
    }
  }

  @ParameterizedTest
  @MethodSource("oldestAndLatest")
  void startsOnTheDatabaseOfAnEarlierVersion(Path release) throws SQLException, IOException {
    Instance plenary =
        Instance.own(Map.of("PLENARY_DEMO", "true", "PLENARY_DEMO_PASSWORD", PASSWORD));
    plenary.restore(release);
    plenary.start();
    try {
      assertEquals(
          newestMigration(), text(plenary, "select max(version) from flyway_schema_history"));
      assertEquals(
          "841",
          text(plenary, "select count(*) from person where source not in ('ACCOUNT', 'DEMO')"));
      assertEquals(
          "delegate-at DELEGATION, delegate-unodc DELEGATION, delegate-unodc MEMBER",
          text(
              plenary,
              "select group_concat(a.login, ' ', m.role order by a.login, m.role separator ', ')"
                  + " from account a join account_mandate m on m.account_id = a.id"
                  + " join affiliation f on f.ref = m.affiliation_ref"));
      assertEquals(
          "412",
          text(
              plenary,
              "select count(*) from registration r join event e on e.ref = r.event_ref"
                  + " where e.code = 'alliance-19' and r.status = 'CONFIRMED'"));
      Visitor officer = Visitor.signedIn(plenary.address(), "officer", PASSWORD);
      String found = officer.get("/app/directory/people.xhtml?q=aabjerg", "en").body();
      assertTrue(found.contains("Rasmus Aabjerg"), "people are found as before");
      String agenda = officer.get("/en/events/alliance-19/agenda", "en").body();
      assertTrue(agenda.contains("Rev.2"), "the last revision is still published");
    } finally {
      plenary.stop();
    }
  }

  private static String newestMigration() throws IOException {
    try (Stream<Path> scripts = Files.list(MIGRATIONS)) {
      return scripts
          .map(script -> script.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1"))
          .max(String::compareTo)
          .orElseThrow();
    }
  }

  private static String text(Instance plenary, String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
