package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.Roles;

class ApiTokenTest {
  private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
  private static final Set<ApiTokenScope> EVENTS = Set.of(ApiTokenScope.READ_EVENTS);

  private static ApiToken aToken(String name, Set<ApiTokenScope> scopes, int days) {
    Account account = new Account("machine", "Machine", List.of(Roles.OFFICER), Language.EN, NOW);
    return new ApiToken(account, name, scopes, days, NOW);
  }

  @Test
  void endsByItself() {
    ApiToken token = aToken("Web site", EVENTS, 30);
    Instant end = NOW.plus(Duration.ofDays(30));
    assertTrue(token.isUsable(end.minusSeconds(1)));
    assertFalse(token.isUsable(end));
    assertEquals(ApiTokenState.EXPIRED, token.state(end));
  }

  @Test
  void endsAtOnceWhenRevoked() {
    ApiToken token = aToken("Web site", EVENTS, 30);
    token.revoke(NOW);
    token.revoke(NOW.plusSeconds(1));
    assertFalse(token.isUsable(NOW));
    assertEquals(ApiTokenState.REVOKED, token.state(NOW.plus(Duration.ofDays(31))));
  }

  @Test
  void needsANameAScopeAndAnEndWithinAYear() {
    assertEquals("name", refused(" ", EVENTS, 30));
    assertEquals("name", refused("x".repeat(101), EVENTS, 30));
    assertEquals("scopes", refused("Web site", Set.of(), 30));
    assertEquals("days", refused("Web site", EVENTS, 0));
    assertEquals("days", refused("Web site", EVENTS, 366));
  }

  private static String refused(String name, Set<ApiTokenScope> scopes, int days) {
    return assertThrows(FieldException.class, () -> aToken(name, scopes, days)).field();
  }

  @Test
  void scopesAreReadByTheirCodes() {
    for (ApiTokenScope scope : ApiTokenScope.values()) {
      assertEquals(scope, ApiTokenScope.of(scope.code()).orElseThrow());
    }
    assertTrue(ApiTokenScope.of("write:everything").isEmpty());
  }
}
