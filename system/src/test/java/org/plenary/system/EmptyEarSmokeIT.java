package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final List<String> ROLES =
      List.of(
          "ADMIN",
          "ORGANIZER",
          "OFFICER",
          "CO_ORDINATORS_DESK",
          "SECRETARY",
          "DELEGATION",
          "MEMBER",
          "GATE");
  private static final Set<String> OF_AN_ENTITY = Set.of("DELEGATION", "MEMBER");
  private static Instance plenary;

  @BeforeAll
  static void start() {
    plenary = Instance.own(Map.of("PLENARY_DEMO", "false"));
    plenary.start();
  }

  @AfterAll
  static void stop() {
    plenary.stop();
  }

  @Test
  void opensEveryPageOfANewOffice() throws IOException, SQLException {
    URI base = plenary.address();
    EarSmoke smoke = new EarSmoke(base, List.of("en"), "en");
    Visitor stranger = Visitor.anonymous(base);
    smoke.crawl(
        stranger, List.of("/", "/en/", "/en/events", "/en/publications", "/firstadmin.xhtml"));
    smoke.openAll();
    becomeAdministrator();
    for (String role : ROLES) {
      giveAccount(role);
      Visitor visitor = Visitor.signedIn(base, login(role), PASSWORD);
      if (role.equals("ADMIN")) {
        smoke.crawl(visitor, List.of("/secondfactor.xhtml"));
        smoke.openAll();
        Authenticator.enrolled(visitor);
      }
      smoke.crawl(visitor, List.of("/app/", "/app/home/today.xhtml", "/app/search.xhtml?q=nobody"));
    }
    smoke.openAll();
    endRoles();
    smoke.crawl(Visitor.signedIn(base, login("MEMBER"), PASSWORD), List.of("/norole.xhtml"));
    smoke.openAll();
    smoke.assertNothingFound();
  }

  /** Nobody has a role of the directory any more. */
  private static void endRoles() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
        PreparedStatement roles =
            connection.prepareStatement(
                "update affiliation set valid_to = '2026-01-01', valid_to_kind = 'DAY'"
                    + " where source = 'TEST'")) {
      assertEquals(OF_AN_ENTITY.size(), roles.executeUpdate());
    }
  }

  /** A wrong code makes nobody administrator, and neither does the right one a second time. */
  private static void becomeAdministrator() throws IOException {
    String code = Files.readString(plenary.home().resolve("first-admin-code")).strip();
    Visitor stranger = Visitor.anonymous(plenary.address());
    Visitor late = Visitor.anonymous(plenary.address());
    FilledForm lateForm = late.form("/firstadmin.xhtml", "en").fill(typed(code, "second"));
    for (String wrong : List.of("0".repeat(code.length()), code.substring(1))) {
      HttpResponse<String> refused = stranger.submit("/firstadmin.xhtml", typed(wrong, LOGIN));
      assertEquals(200, refused.statusCode());
      assertTrue(refused.body().contains("This is not the code."), refused::body);
    }
    assertEquals(303, stranger.submit("/firstadmin.xhtml", typed(code, LOGIN)).statusCode());
    HttpResponse<String> again = lateForm.sendFromItsPage();
    assertEquals(200, again.statusCode());
    assertTrue(again.body().contains("There is an account already"), again::body);
    assertEquals(303, late.get("/firstadmin.xhtml", "en").statusCode());
  }

  private static Map<String, String> typed(String code, String login) {
    return Map.of(
        "code", code,
        "login", login,
        "displayName", "The First",
        "password", PASSWORD,
        "again", PASSWORD);
  }

  /** No word of a language: it stands on pages in all of them. */
  private static String login(String role) {
    return "nn" + ROLES.indexOf(role);
  }

  /** Austria's focal point, of whom nobody knows since when and until when. */
  private static void giveRoleInTheDirectory(Connection connection, String role)
      throws SQLException {
    for (String insert :
        List.of(
            "insert into person (id, ref, version, family_name, do_not_mail, search_key, sort_key,"
                + " source) select next value for plenary_seq, uuid(), 1, a.login, false, a.login,"
                + " a.login, 'TEST' from account a where a.login = ?",
            "insert into affiliation (id, ref, version, person_id, body_ref, title, title_key,"
                + " kind, capacity, valid_from_kind, valid_to_kind, source)"
                + " select next value for plenary_seq, uuid(), 1, p.id, s.ref, 'Focal point',"
                + " 'focal point', 'FOCAL_POINT', 'FULL', 'UNKNOWN', 'UNKNOWN', 'TEST'"
                + " from person p, state s where p.family_name = ? and s.iso2 = 'AT'",
            "insert into account_mandate (id, ref, version, account_id, role, affiliation_ref)"
                + " select next value for plenary_seq, uuid(), 1, a.id, a.roles, f.ref"
                + " from account a join person p on p.family_name = a.login"
                + " join affiliation f on f.person_id = p.id where a.login = ?")) {
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        statement.setString(1, login(role));
        assertEquals(1, statement.executeUpdate(), insert);
      }
    }
  }

  /** The first administrator's password and, where a role speaks for somebody, Austria. */
  private static void giveAccount(String role) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
        PreparedStatement account =
            connection.prepareStatement(
                "insert into account (id, ref, version, login, display_name, roles, language, enabled)"
                    + " select next value for plenary_seq, uuid(), 1, ?, ?, ?, 'EN', true");
        PreparedStatement credential =
            connection.prepareStatement(
                "insert into account_credential (account_id, hash) select a.id, c.hash from account a, account f join"
                    + " account_credential c on c.account_id = f.id where a.login = ? and f.login = ?")) {
      account.setString(1, login(role));
      account.setString(2, login(role));
      account.setString(3, role);
      account.executeUpdate();
      credential.setString(1, login(role));
      credential.setString(2, LOGIN);
      credential.executeUpdate();
      if (OF_AN_ENTITY.contains(role)) {
        giveRoleInTheDirectory(connection, role);
      }
    }
  }
}
