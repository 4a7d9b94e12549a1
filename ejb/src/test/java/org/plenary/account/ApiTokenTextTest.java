package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTokenTextTest {
  private final String token = ApiTokenText.random(new SecureRandom());

  @Test
  void looksLikeATokenOfPlenary() {
    assertTrue(token.matches("plenary_[0-9A-Za-z]{49}"), token);
    assertTrue(ApiTokenText.isWellFormed(token));
    assertNotEquals(token, ApiTokenText.random(new SecureRandom()));
  }

  @Test
  void isRecognisedByItsChecksum() {
    char other = token.charAt(20) == 'a' ? 'b' : 'a';
    String mistyped = token.substring(0, 20) + other + token.substring(21);
    assertFalse(ApiTokenText.isWellFormed(mistyped));
    assertTrue(
        ApiTokenText.isWellFormed("plenary_" + "0".repeat(43) + "2CZclj"), "checked by zlib");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plenary_", "secret", "PLENARY_", "plenary_ы"})
  void refusesWhatIsNone(String text) {
    assertFalse(ApiTokenText.isWellFormed(text));
    assertFalse(ApiTokenText.isWellFormed(text + token + "x"));
    assertFalse(ApiTokenText.isWellFormed(token + text + " "));
  }

  @Test
  void isKeptAsItsHash() {
    assertEquals(64, ApiTokenText.hash(token).length());
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ApiTokenText.hash("abc"));
  }
}
