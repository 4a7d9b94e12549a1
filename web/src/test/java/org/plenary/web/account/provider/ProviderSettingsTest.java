package org.plenary.web.account.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderSettingsTest {
  private final Map<String, String> environment = new HashMap<>();
  private final ProviderSettings settings =
      new ProviderSettings(
          name -> Optional.ofNullable(environment.get(name)), "https://plenary.example.org");

  private void set(String name, String value) {
    environment.put("PLENARY_OIDC_" + name, value);
  }

  @Test
  void isOffUnlessThereIsAProvider() {
    set("ONLY", "true");
    assertFalse(settings.isOn());
    assertFalse(settings.isOnly(), "else nobody would get in");
    set("ISSUER", "https://id.example.org");
    assertTrue(settings.isOn());
    assertTrue(settings.isOnly());
    set("ONLY", "off");
    assertFalse(settings.isOnly());
  }

  @Test
  void readsTheSecretFromItsFile(@TempDir Path directory) throws IOException {
    set("ISSUER", "https://id.example.org");
    assertThrows(IllegalStateException.class, settings::clientSecret);
    Path file = Files.writeString(directory.resolve("secret"), "kept here\n");
    set("CLIENT_SECRET_FILE", file.toString());
    assertEquals("kept here", settings.clientSecret());
    set("CLIENT_SECRET", "given");
    assertEquals("given", settings.clientSecret());
  }

  @Test
  void takesNoSecondFactorAsProvedByDefault() {
    assertEquals(Set.of(), settings.factorValues());
    set("FACTOR_VALUES", "mfa, otp");
    assertEquals(Set.of("mfa", "otp"), settings.factorValues());
  }

  @Test
  void leadsBackToThePublicAddress() {
    assertEquals("https://plenary.example.org/sign-in/provider/return", settings.returnAddress());
  }
}
