package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.Roles;

class AccountTest {
  private static Account account(String login, String... roles) {
    return new Account(login, "Anna", List.of(roles), Language.EN, Instant.EPOCH);
  }

  private static void refused(String field, Runnable action) {
    assertEquals(field, assertThrows(FieldException.class, action::run).field());
  }

  @Test
  void keepsItsRolesInTheOrderOfTheList() {
    Account account = account("anna", Roles.OFFICER, Roles.ADMIN);
    assertEquals(List.of(Roles.ADMIN, Roles.OFFICER), account.roles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "anna maria", "анна", "-anna", "anna@example.org", "a\nb"})
  void refusesAMalformedLogin(String login) {
    refused("login", () -> account(login, Roles.ADMIN));
  }

  @Test
  void needsAnotherRoleBesideReadingProtectedNames() {
    refused("roles", () -> account("anna", Roles.PROTECTED_READER));
    refused("roles", () -> account("anna"));
    refused("roles", () -> account("anna", Roles.SYSTEM));
  }

  @Test
  void refusesWeakPasswords() {
    refused("password", () -> PasswordRule.check("anna", "short"));
    refused("password", () -> PasswordRule.check("anna", "x".repeat(257)));
    refused("password", () -> PasswordRule.check("anna", "aaaaaaaaaaaa"));
    refused("password", () -> PasswordRule.check("anna.maria.x", "Anna.Maria.X"));
    PasswordRule.check("anna", "several plain words");
    PasswordRule.check("anna", "x".repeat(128) + "yz" + "w".repeat(126));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qwertyuiop12",
        "Password1234",
        "PASSWORD!!!!",
        "welcome-2026!",
        "йцукенгшщзхъ",
        "correct horse battery staple"
      })
  void refusesPasswordsThatEverybodyTriesFirst(String breached) {
    FieldException refused =
        assertThrows(FieldException.class, () -> PasswordRule.check("anna", breached));
    assertEquals("account.password.breached", refused.reason().key());
  }

  @Test
  void refusesAPasswordOfAMegabyteByItsLengthAlone() {
    refused("password", () -> PasswordRule.check("anna", "ab c".repeat(262_144)));
  }
}
