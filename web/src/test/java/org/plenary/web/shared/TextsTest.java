package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;

class TextsTest {
  private static final Path TEXTS = Path.of("src/main/resources/texts");
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main"), Path.of("../ejb/src/main/java"));
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё]");

  /** The names of languages stand in their own language everywhere. */
  private static final String OWN_NAMES = "layout.language.";

  /**
   * Look like keys and are none: pages, scopes of idempotency, purposes of mail, properties of
   * Jakarta Mail.
   */
  private static final Set<String> NO_KEYS =
      Set.of(
          "correspondence.csv",
          "correspondence.xhtml",
          "directory.entry.",
          "directory.personLine",
          "event.nextEdition",
          "event.schedule",
          "mail.mime.",
          "mail.imap.",
          "mail.smtp.",
          "mail.store.",
          "mail.transport.");

  private static Map<String, String> read(String feature, Language language) {
    Path file = TEXTS.resolve(feature + "_" + language.code() + ".properties");
    Map<String, String> texts = new TreeMap<>();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        Properties properties = new Properties();
        properties.load(reader);
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static Set<String> placeholders(String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(pattern);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> allKeys() {
    return Texts.FEATURES.stream()
        .flatMap(feature -> read(feature, Language.EN).keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> usedKeys() throws IOException {
    Pattern key =
        Pattern.compile(
            "['\"]((?:"
                + String.join("|", Texts.FEATURES)
                + ")\\.[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*\\.?)['\"]");
    Set<String> used = new TreeSet<>();
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(TextsTest::hasKeys).toList()) {
          Matcher matcher = key.matcher(Files.readString(file));
          while (matcher.find()) {
            used.add(matcher.group(1));
          }
        }
      }
    }
    return used;
  }

  private static boolean hasKeys(Path file) {
    String name = file.toString();
    return name.endsWith(".java") && !name.endsWith("News.java")
        || name.endsWith(".xhtml")
        || name.endsWith(".jte");
  }

  @Test
  void everyLanguageHasTheSameKeysWithTheSamePlaceholders() {
    List<String> wrong = new ArrayList<>();
    for (String feature : Texts.FEATURES) {
      Map<String, String> english = read(feature, Language.EN);
      for (Language language : Language.values()) {
        Map<String, String> texts = read(feature, language);
        assertEquals(english.keySet(), texts.keySet(), feature + " " + language);
        texts.forEach(
            (key, text) -> {
              if (!placeholders(text).equals(placeholders(english.get(key)))) {
                wrong.add(language + " " + key);
              }
            });
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void russianIsWrittenInCyrillic() {
    List<String> latin = new ArrayList<>();
    for (String feature : Texts.FEATURES) {
      read(feature, Language.RU)
          .forEach(
              (key, text) -> {
                String words = text.replaceAll("\\{[^{}]*\\}", "");
                if (LATIN.matcher(words).find()
                    && !CYRILLIC.matcher(text).find()
                    && !key.startsWith(OWN_NAMES)) {
                  latin.add(key);
                }
              });
    }
    assertEquals(List.of(), latin);
  }

  @Test
  void everyKeyThatIsUsedHasAText() throws IOException {
    Set<String> keys = allKeys();
    assertFalse(usedKeys().isEmpty());
    List<String> missing =
        usedKeys().stream()
            .filter(used -> NO_KEYS.stream().noneMatch(used::startsWith))
            .filter(used -> !keys.contains(used))
            .filter(used -> keys.stream().noneMatch(key -> key.startsWith(withDot(used))))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static String withDot(String beginning) {
    return beginning.endsWith(".") ? beginning : beginning + ".";
  }

  @Test
  void showsAndFindsAKeyWithoutText() {
    assertTrue(Texts.in(Language.EN).get("shared.unheardOf").contains("???"));
  }
}
