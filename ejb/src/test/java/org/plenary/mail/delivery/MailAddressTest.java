package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "ana@example.org, ana@example.org",
        "o'neill+osce@example.org, o'neill+osce@example.org",
        "Ana.Maria@Example.ORG, Ana.Maria@example.org",
        "\"ana maria\"@example.org, \"ana maria\"@example.org",
        "\"a@b\"@example.org, \"a@b\"@example.org",
        "ana@bücher.example, ana@xn--bcher-kva.example",
        "ana@пример.рф, ana@xn--e1afmkfd.xn--p1ai",
        "ana@straße.example, ana@xn--strae-oqa.example",
        "root@localhost, root@localhost"
      })
  void isToldToAServerInAscii(String given, String told) throws Undeliverable {
    assertEquals(told, MailAddress.of(given).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ana",
        "@example.org",
        "ana@",
        "ana maria@example.org",
        "ana..maria@example.org",
        ".ana@example.org",
        "ana@example..org",
        "ana@-example.org",
        "ana@exa mple.org",
        "ana@example.org\r\nBcc: b@example.org",
        "\"ana\r\nRCPT TO:<b@example.org>\"@example.org",
        "ana\r\n@example.org",
        "Ana <ana@example.org>",
        "ana@example.org, b@example.org",
        "\"ana@example.org",
        "ana@[127.0.0.1]"
      })
  void refusesWhatNoServerCouldTake(String given) {
    Undeliverable refused = assertThrows(Undeliverable.class, () -> MailAddress.of(given));
    assertEquals("mail.why.badAddress", refused.why());
  }

  @Test
  void refusesWhatIsTooLong() {
    String local = "a".repeat(65);
    assertThrows(Undeliverable.class, () -> MailAddress.of(local + "@example.org"));
    String domain = "example.".repeat(40) + "org";
    assertThrows(Undeliverable.class, () -> MailAddress.of("ana@" + domain));
  }

  @Test
  void knowsWhatOnlySomeServersTake() throws Undeliverable {
    assertTrue(MailAddress.of("анна@example.org").needsUtf8());
    assertEquals("анна@example.org", MailAddress.of("анна@example.org").text());
  }
}
