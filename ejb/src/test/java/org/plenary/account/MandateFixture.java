package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.plenary.directory.AddPerson;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.CorrectRole;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.RoleRow;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.Bound;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

/** Focal points whose access rests on roles that the office enters in the directory. */
abstract class MandateFixture extends ContainerTest {
  static final String PASSWORD = "correct horse battery";

  @Inject AccountService accounts;
  @Inject MandateService mandates;
  @Inject AccountAuthentication authentication;
  @Inject AccountLinkService links;
  @Inject ApiTokenService tokens;
  @Inject ApiTokenAuthentication tokenAuthentication;
  @Inject DirectoryService directory;
  @Inject AffiliationService affiliations;
  @Inject Clock clock;
  @Inject As.Admin admin;
  @Inject As.Officer officer;
  @Inject As.System system;

  @Resource(lookup = "jdbc/plenary")
  DataSource dataSource;

  final String login = "mandate-" + UUID.randomUUID();
  final String mail = login + "@example.org";

  QueryCount queries() {
    return new QueryCount(dataSource);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  UUID austria() {
    return directory.entityByCode("AT").orElseThrow().ref();
  }

  static Period days(LocalDate first, LocalDate last) {
    Bound to = last == null ? Bound.open() : Bound.at(PartialDate.day(last.plusDays(1)));
    return Period.of(Bound.at(PartialDate.day(first)), to);
  }

  /** Somebody whom the office enters in the directory, with a role of this test's own. */
  UUID aPerson(String address, Period period) {
    NewAffiliation role = new NewAffiliation(austria(), "Focal point " + login, null, period);
    AddPerson person =
        new AddPerson(
            null,
            null,
            "Maria",
            "Mandate",
            null,
            null,
            PersonContactRow.of(address, null),
            List.of(),
            role,
            null);
    return officer.call(() -> directory.addPerson(person));
  }

  UUID anAccount(Period period, String... roles) {
    aPerson(mail, period);
    return admin.call(() -> accounts.create(wanted(List.of(roles), PASSWORD)));
  }

  CreateAccount wanted(List<String> roles, String password) {
    return new CreateAccount(login, "Maria", roles, austria(), Language.EN, mail, password);
  }

  RoleRow role(UUID account) {
    MandateRow row = admin.call(() -> accounts.detail(account)).mandates().getFirst();
    return admin.call(() -> affiliations.role(row.affiliationRef()));
  }

  void correct(UUID account, Period period) {
    RoleRow role = role(account);
    officer.run(
        () ->
            affiliations.correct(
                new CorrectRole(
                    role.ref(), role.version(), role.title(), role.capacity(), period)));
  }

  SignedIn signIn() {
    return authentication.signIn(login, PASSWORD, login).orElseThrow();
  }

  int mailsTo(String address) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from outbox_message where recipient = ?")) {
      query.setString(1, address);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  String tokenMailed() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select body from outbox_message where recipient = ?")) {
      query.setString(1, mail);
      try (var row = query.executeQuery()) {
        assertTrue(row.next());
        return row.getString(1).replaceAll("(?s).*token=([A-Za-z0-9_-]+).*", "$1");
      }
    }
  }
}
