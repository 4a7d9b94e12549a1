package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {
  private static final String SECRET =
      Totp.base32("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109L);
  private static final long STEP = NOW.getEpochSecond() / Totp.STEP_SECONDS;

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void computesTheCodesOfTheRfc(long second, String code) {
    assertEquals(code, Totp.code(SECRET, second / Totp.STEP_SECONDS));
  }

  @Test
  void writesSecretsAsAuthenticatorsReadThem() {
    assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", SECRET);
    assertTrue(Totp.isSecret(Totp.newSecret()));
    assertNotEquals(Totp.newSecret(), Totp.newSecret());
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1})
  void bearsAClockThatIsOneStepOff(long off) {
    String code = Totp.code(SECRET, STEP + off);
    assertEquals(OptionalLong.of(STEP + off), Totp.accept(SECRET, code, NOW, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {-3, -2, 2, 3})
  void refusesCodesOfLongAgoAndOfLater(long off) {
    assertTrue(Totp.accept(SECRET, Totp.code(SECRET, STEP + off), NOW, 0).isEmpty());
  }

  @Test
  void acceptsNoCodeThatWasAcceptedOrOneBeforeIt() {
    assertTrue(Totp.accept(SECRET, Totp.code(SECRET, STEP), NOW, STEP).isEmpty());
    assertTrue(Totp.accept(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP).isEmpty());
    assertTrue(Totp.accept(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "081 805", "0818041", "abcdef", "٠٨١٨٠٤", "-81804"})
  void refusesWhatIsNoCodeOfNow(String typed) {
    assertTrue(Totp.accept(SECRET, typed, NOW, 0).isEmpty());
  }

  @Test
  void readsACodeWithABlankInTheMiddle() {
    assertTrue(Totp.accept(SECRET, " 081 804 ", NOW, 0).isPresent());
  }
}
