package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.mail.delivery.MailServer.Security;
import org.plenary.shared.Settings;

class MailServerTest {
  private final Map<String, String> given =
      new HashMap<>(
          Map.of(
              "PLENARY_MAIL_HOST", "mail.example.org",
              "PLENARY_MAIL_FROM", "Бюро <office@bücher.example>"));

  private final Settings settings =
      new Settings() {
        @Override
        public Optional<String> text(String name) {
          return Optional.ofNullable(given.get(name));
        }
      };

  @Test
  void bouncesComeToTheSenderUnlessTheSettingsSayOtherwise() throws Exception {
    MailServer server = MailServer.of(settings).orElseThrow();
    assertEquals(587, server.port());
    assertEquals(Security.STARTTLS, server.security());
    assertEquals(MailServer.USUAL_CONNECTIONS, server.connections());
    assertEquals("office@xn--bcher-kva.example", server.head().bouncesTo());
    assertEquals("Бюро", server.head().sender().getPersonal());
    assertEquals("office@xn--bcher-kva.example", server.head().sender().getAddress());
    given.put("PLENARY_MAIL_BOUNCES_TO", "bounces@example.org");
    given.put("PLENARY_MAIL_REPLY_TO", "Desk <desk@example.org>");
    MailHead head = MailServer.of(settings).orElseThrow().head();
    assertEquals("bounces@example.org", head.bouncesTo());
    assertEquals("desk@example.org", head.answersTo().getAddress());
  }

  @ParameterizedTest
  @CsvSource({
    "PLENARY_MAIL_FROM, office",
    "PLENARY_MAIL_REPLY_TO, 'desk@'",
    "PLENARY_MAIL_BOUNCES_TO, 'a b@example.org'",
    "PLENARY_MAIL_CONNECTIONS, 51",
    "PLENARY_MAIL_PORT, smtp",
    "PLENARY_MAIL_SECURITY, some"
  })
  void namesTheSettingThatIsWrong(String name, String value) {
    given.put(name, value);
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> MailServer.of(settings));
    assertTrue(wrong.getMessage().startsWith(name), wrong::getMessage);
  }

  @Test
  void withoutAHostThereIsNone() {
    given.remove("PLENARY_MAIL_HOST");
    assertEquals(Optional.empty(), MailServer.of(settings));
  }
}
