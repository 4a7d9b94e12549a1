package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * Every page without people, accounts and registrations: the first start of a new office, whose
 * first administrator comes in by the one-time code.
 */
class EmptyEarSmokeIT {
  private static final String LOGIN = "first";
  private static final String PASSWORD = "a long enough password";
  private static Instance plenary;

  @BeforeAll
  static void start() {
    plenary = Instance.fresh("empty", Map.of("PLENARY_DEMO", "false"));
    plenary.start();
  }

  @AfterAll
  static void stop() {
    plenary.stop();
  }

  @Test
  void opensEveryPageOfANewOffice() throws IOException, SQLException {
    URI base = plenary.address();
    EarSmoke smoke = new EarSmoke(base);
    Visitor stranger = Visitor.anonymous(base);
    smoke.crawl(
        stranger, List.of("/", "/en/", "/en/events", "/en/publications", "/firstadmin.xhtml"));
    smoke.openAll();
    becomeAdministrator();
    smoke.crawl(Visitor.signedIn(base, LOGIN, PASSWORD), List.of("/app/", "/app/home/today.xhtml"));
    holdAllRoles();
    smoke.crawl(Visitor.signedIn(base, LOGIN, PASSWORD), List.of("/app/", "/app/home/today.xhtml"));
    smoke.openAll();
    smoke.assertNothingFound();
  }

  private static void becomeAdministrator() throws IOException {
    String code = Files.readString(plenary.home().resolve("first-admin-code")).strip();
    Map<String, String> values =
        Map.of(
            "code", code,
            "login", LOGIN,
            "displayName", "The First",
            "password", PASSWORD,
            "again", PASSWORD);
    Visitor stranger = Visitor.anonymous(plenary.address());
    assertEquals(303, stranger.submit("/firstadmin.xhtml", values).statusCode());
  }

  /** One account of every role stands for all, so that each page is met once without data. */
  private static void holdAllRoles() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update account set roles ="
              + " 'ADMIN,ORGANIZER,OFFICER,CO_ORDINATORS_DESK,SECRETARY,GATE'");
    }
  }
}
