package org.plenary.shared.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.shared.Settings;

class MessageIdsTest {
  @ParameterizedTest
  @CsvSource({
    "https://plenary.example.org:8443/x, , plenary.example.org",
    "https://bücher.example/, , xn--bcher-kva.example",
    "http://localhost:8080, Office <office@example.org>, example.org",
    "http://10.1.2.3, office@example.org, example.org",
    "http://[::1]:8080, , plenary.invalid",
    "http://localhost, root@localhost, plenary.invalid"
  })
  void endInWhatTheInstallationIsCalled(String url, String from, String domain) {
    Settings settings =
        new Settings() {
          @Override
          public String publicUrl() {
            return url;
          }

          @Override
          public Optional<String> text(String name) {
            return name.equals("PLENARY_MAIL_FROM") ? Optional.ofNullable(from) : Optional.empty();
          }
        };
    assertEquals(domain, MessageIds.domain(settings));
  }
}
