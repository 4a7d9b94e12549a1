package org.plenary.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsServiceTest {
  @ParameterizedTest
  @CsvSource({
    "jdbc:mariadb://db:3306/plenary, jdbc:mariadb://db:3306/plenary",
    "jdbc:mariadb://db/plenary?user=a&password=b, jdbc:mariadb://db/plenary?***",
    "https://name:password@plenary.example.org, https://***@plenary.example.org",
    "a@b.example.org, a@b.example.org"
  })
  void hidesWhatAnAddressCarries(String value, String shown) {
    assertEquals(shown, SettingsService.withoutSecrets(value));
  }

  @Test
  void takesWhateverSoundsSecretForASecret() {
    Arrays.stream(KnownSetting.values())
        .filter(setting -> setting.name().matches(".*(PASS|SECRET|KEY).*"))
        .forEach(setting -> assertTrue(setting.isSecret(), setting.name()));
  }
}
