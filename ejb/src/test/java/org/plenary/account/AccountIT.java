package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.Roles;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

class AccountIT extends ContainerTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String TODAY = "$argon2id$v=19$m=19456,t=2,p=1$";

  @Inject private AccountService accounts;
  @Inject private AccountAuthentication authentication;
  @Inject private As.Admin admin;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private final String login = "it-" + UUID.randomUUID();
  private final String address = "address of " + login;

  private UUID anAccount(String... roles) {
    CreateAccount wanted =
        new CreateAccount(login, "Somebody", List.of(roles), null, Language.EN, null, PASSWORD);
    return admin.call(() -> accounts.create(wanted));
  }

  @Test
  void keepsAPasswordAsItsHashOnly() throws SQLException {
    anAccount(Roles.OFFICER);
    assertTrue(hash().startsWith(TODAY), this::hash);
    assertFalse(hash().contains(PASSWORD));
  }

  @Test
  void hashesAnewAtSignInWhatWasHashedWithLessEffort() throws SQLException {
    anAccount(Roles.OFFICER);
    Argon2Function weak = Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID);
    store(Password.hash(PASSWORD).addRandomSalt(16).with(weak).getResult());
    assertTrue(authentication.signIn(login, "another password", address).isEmpty());
    assertFalse(hash().startsWith(TODAY));
    assertTrue(authentication.signIn(login, PASSWORD, address).isPresent());
    assertTrue(hash().startsWith(TODAY), this::hash);
    assertTrue(authentication.signIn(login, PASSWORD, address).isPresent());
  }

  @Test
  void makesWhoeverGuessesWaitAndNotTheOthers() {
    anAccount(Roles.OFFICER);
    for (String guessed : List.of(login, "unknown-" + login)) {
      for (int i = 0; i < Limit.LOGIN.free(); i++) {
        assertTrue(authentication.signIn(guessed, "guess", address).isEmpty());
      }
      DomainException refused =
          assertThrows(
              DomainException.class, () -> authentication.signIn(guessed, PASSWORD, address));
      assertEquals("account.signIn.wait", refused.reason().key());
    }
    assertTrue(authentication.signIn("other-" + login, "guess", address).isEmpty());
  }

  @Test
  void makesAnAddressWaitThatTriesManyLogins() {
    anAccount(Roles.OFFICER);
    for (int i = 0; i < Limit.ADDRESS.free(); i++) {
      assertTrue(authentication.signIn(i + login, "guess", address).isEmpty());
    }
    DomainException refused =
        assertThrows(DomainException.class, () -> authentication.signIn(login, PASSWORD, address));
    assertEquals("account.signIn.wait", refused.reason().key());
    assertTrue(authentication.signIn(login, PASSWORD, "another " + address).isPresent());
  }

  @Test
  void letsNobodyInByADisabledAccount() {
    UUID ref = anAccount(Roles.OFFICER);
    SignedIn before = authentication.signIn(login, PASSWORD, address).orElseThrow();
    UUID session = authentication.beginSession(before, "Firefox");
    admin.run(() -> accounts.setEnabled(ref, false));
    assertTrue(authentication.signIn(login, PASSWORD, address).isEmpty());
    assertTrue(authentication.stillSignedIn(before, session).isEmpty());
    admin.run(() -> accounts.setEnabled(ref, true));
    assertTrue(authentication.signIn(login, PASSWORD, address).isPresent());
  }

  @Test
  void endsOtherSessionsWhenThePasswordChanges() {
    UUID ref = anAccount(Roles.OFFICER);
    SignedIn before = authentication.signIn(login, PASSWORD, address).orElseThrow();
    UUID session = authentication.beginSession(before, "Firefox");
    admin.run(() -> accounts.resetPassword(ref, "another long password"));
    assertTrue(authentication.stillSignedIn(before, session).isEmpty());
    assertTrue(authentication.signIn(login, PASSWORD, address).isEmpty());
    SignedIn after = authentication.signIn(login, "another long password", address).orElseThrow();
    assertNotEquals(before.passwordChangedAt(), after.passwordChangedAt());
  }

  @Test
  void refusesWeakPasswords() {
    UUID ref = anAccount(Roles.OFFICER);
    for (String weak : List.of("", "short", "aaaaaaaaaaaaaaaa", login, "x".repeat(257))) {
      FieldException refused =
          assertThrows(
              FieldException.class, () -> admin.run(() -> accounts.resetPassword(ref, weak)), weak);
      assertEquals("password", refused.field());
    }
  }

  @Test
  void givesTheRolesThatWereGrantedFromTheNextLookOn() {
    UUID ref = anAccount(Roles.OFFICER);
    SignedIn before = authentication.signIn(login, PASSWORD, address).orElseThrow();
    UUID session = authentication.beginSession(before, "Firefox");
    assertEquals(List.of(Roles.OFFICER), before.roles());
    AccountDetail detail = admin.call(() -> accounts.detail(ref));
    List<String> more = List.of(Roles.OFFICER, Roles.PROTECTED_READER);
    admin.run(
        () ->
            accounts.change(
                new ChangeAccount(
                    ref, detail.version(), "Somebody", more, null, Language.RU, null)));
    SignedIn now = authentication.stillSignedIn(before, session).orElseThrow();
    assertEquals(more, now.roles());
    assertEquals(Language.RU, now.language());
  }

  @Test
  void grantsNoRoleThatIsNone() {
    for (List<String> roles :
        List.of(List.<String>of(), List.of("KING"), List.of(Roles.SYSTEM), List.of("PUBLIC"))) {
      CreateAccount wanted =
          new CreateAccount(login, "Somebody", roles, null, Language.EN, null, PASSWORD);
      FieldException refused =
          assertThrows(
              FieldException.class, () -> admin.call(() -> accounts.create(wanted)), "" + roles);
      assertEquals("roles", refused.field());
    }
  }

  private String hash() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select c.hash from account_credential c join account a on a.id = c.account_id"
                    + " where a.login = ?")) {
      statement.setString(1, login);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void store(String hash) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "update account_credential c join account a on a.id = c.account_id"
                    + " set c.hash = ? where a.login = ?")) {
      statement.setString(1, hash);
      statement.setString(2, login);
      assertEquals(1, statement.executeUpdate());
    }
  }
}
