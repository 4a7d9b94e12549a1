package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

class ApiTokenIT extends ContainerTest {
  @Inject private ApiTokenService tokens;
  @Inject private ApiTokenAuthentication authentication;
  @Inject private AccountService accounts;
  @Inject private As.Admin admin;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private UUID anAccount(String... roles) {
    CreateAccount wanted =
        new CreateAccount(
            "it-" + UUID.randomUUID(),
            "Web site",
            List.of(roles),
            null,
            Language.EN,
            null,
            "correct horse battery");
    return admin.call(() -> accounts.create(wanted));
  }

  private static ApiTokenRequest aRequest() {
    return new ApiTokenRequest(
        UUID.randomUUID(), "Web site", Set.of(ApiTokenScope.READ_EVENTS), 30);
  }

  private ApiTokenIssued aToken(UUID account) {
    ApiTokenRequest request = aRequest();
    return admin.call(() -> tokens.createFor(account, request));
  }

  private ApiTokenRow row(UUID account) {
    return admin.call(() -> tokens.of(account)).getFirst();
  }

  @Test
  void givesTheHoldersRolesOfTheMomentWithoutProtectedNames() throws SQLException {
    UUID account = anAccount(Roles.OFFICER, Roles.PROTECTED_READER);
    String token = aToken(account).token();
    assertTrue(authentication.authenticate(token).isEmpty(), "without the second factor it needs");
    execute(
        "insert into account_factor (account_id, secret, last_step)"
            + " select id, 'JBSWY3DPEHPK3PXP', 0 from account where ref = ?",
        account);
    ApiTokenBearer bearer = authentication.authenticate(token).orElseThrow();
    assertEquals(List.of(Roles.OFFICER), bearer.roles());
    assertEquals(account, bearer.account());
    assertEquals(Set.of(ApiTokenScope.READ_EVENTS), bearer.scopes());
    AccountDetail detail = admin.call(() -> accounts.detail(account));
    ChangeAccount less =
        new ChangeAccount(
            account, detail.version(), "Web site", List.of(Roles.GATE), null, Language.EN, null);
    admin.run(() -> accounts.change(less));
    assertEquals(List.of(Roles.GATE), authentication.authenticate(token).orElseThrow().roles());
  }

  @Test
  void opensNothingOnceRevokedExpiredOrDisabled() throws SQLException {
    UUID account = anAccount(Roles.OFFICER);
    ApiTokenIssued revoked = aToken(account);
    admin.run(() -> tokens.revokeOf(account, revoked.ref()));
    assertTrue(authentication.authenticate(revoked.token()).isEmpty());
    assertEquals(ApiTokenState.REVOKED, row(account).state());
    ApiTokenIssued expired = aToken(account);
    execute(
        "update api_token set expires_at = utc_timestamp() - interval 1 second where ref = ?",
        expired.ref());
    assertTrue(authentication.authenticate(expired.token()).isEmpty());
    ApiTokenIssued token = aToken(account);
    assertTrue(authentication.authenticate(token.token()).isPresent());
    admin.run(() -> accounts.setEnabled(account, false));
    assertTrue(authentication.authenticate(token.token()).isEmpty());
    assertThrows(DomainException.class, () -> aToken(account));
  }

  @Test
  void keepsTheHashOnlyAndTellsItToNoHistory() throws SQLException {
    UUID account = anAccount(Roles.OFFICER);
    ApiTokenIssued token = aToken(account);
    String kept = "select count(*) from api_token_secret where hash = ";
    assertEquals(0, count(kept + "?", token.token()));
    assertEquals(1, count(kept + "sha2(?, 256)", token.token()));
    String audited = "select count(*) from audit_entry where ref = ? and type = 'ApiToken'";
    assertEquals(1, count(audited, token.ref().toString()));
    for (String told : List.of("?", "sha2(?, 256)")) {
      String sql =
          "select count(*) from audit_entry where changes like concat('%', " + told + ", '%')";
      assertEquals(0, count(sql, token.token()));
    }
    assertFalse(token.toString().contains(token.token()));
  }

  @Test
  void notesItsUseAtMostOnceAMinute() throws SQLException {
    UUID account = anAccount(Roles.OFFICER);
    ApiTokenIssued token = aToken(account);
    assertNull(row(account).lastUsedAt());
    authentication.authenticate(token.token());
    Instant first = row(account).lastUsedAt();
    authentication.authenticate(token.token());
    assertEquals(first, row(account).lastUsedAt());
    execute(
        "update api_token_secret s join api_token t on t.id = s.token_id"
            + " set s.last_used_at = s.last_used_at - interval 2 minute where t.ref = ?",
        token.ref());
    authentication.authenticate(token.token());
    assertFalse(row(account).lastUsedAt().isBefore(first));
    assertEquals(1, count("select version from api_token where ref = ?", token.ref().toString()));
  }

  @Test
  void countsARequestOnceAndShowsItsTokenOnce() {
    UUID account = anAccount(Roles.OFFICER);
    ApiTokenRequest request = aRequest();
    admin.call(() -> tokens.createFor(account, request));
    DomainException again =
        assertThrows(
            DomainException.class, () -> admin.call(() -> tokens.createFor(account, request)));
    assertEquals("apitoken.shownOnce", again.reason().key());
    assertEquals(1, admin.call(() -> tokens.of(account)).size());
  }

  @Test
  void refusesTheTwentyFirstAndAnotherAccountsToken() {
    UUID account = anAccount(Roles.OFFICER);
    UUID other = anAccount(Roles.OFFICER);
    ApiTokenIssued token = aToken(account);
    for (UUID ref : List.of(token.ref(), UUID.randomUUID())) {
      assertThrows(NotFoundException.class, () -> admin.run(() -> tokens.revokeOf(other, ref)));
    }
    for (int i = 1; i < 20; i++) {
      aToken(account);
    }
    DomainException refused = assertThrows(DomainException.class, () -> aToken(account));
    assertEquals("apitoken.tooMany", refused.reason().key());
    admin.run(() -> tokens.revokeOf(account, token.ref()));
    aToken(account);
  }

  private void execute(String sql, UUID ref) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, ref.toString());
      assertEquals(1, statement.executeUpdate());
    }
  }

  private long count(String sql, String parameter) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
