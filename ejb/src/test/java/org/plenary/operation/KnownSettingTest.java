package org.plenary.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of the settings shows what the README lists. A new setting needs its row there, its
 * constant in {@link KnownSetting} and its text {@code operation.setting.<NAME>} in six languages.
 */
class KnownSettingTest {
  private static final Pattern NAME = Pattern.compile("PLENARY_[A-Z_]+");

  @Test
  void knowsEverySettingOfTheReadme() throws IOException {
    List<String> known = Arrays.stream(KnownSetting.values()).map(Enum::name).sorted().toList();
    assertEquals(defaults().keySet().stream().sorted().toList(), known);
  }

  @Test
  void hasTheDefaultsOfTheReadme() throws IOException {
    Map<String, String> defaults = defaults();
    for (KnownSetting setting : KnownSetting.values()) {
      if (setting.usual() != null) {
        assertEquals(defaults.get(setting.name()), setting.usual(), setting.name());
      }
    }
  }

  /** Names and defaults of the table; several in a row have their defaults in the same order. */
  private static Map<String, String> defaults() throws IOException {
    Map<String, String> defaults = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("../README.md"))) {
      String[] cells = line.split("\\|");
      if (line.startsWith("| `PLENARY_") && cells.length > 3) {
        List<String> names = names(cells[1]);
        String[] values = cells[2].replace("`", "").strip().split(",\\s*");
        for (int i = 0; i < names.size(); i++) {
          defaults.put(names.get(i), i < values.length ? values[i] : "");
        }
      }
    }
    return defaults;
  }

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(cell);
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }
}
