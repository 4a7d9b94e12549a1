package org.plenary.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Language;

class RecordTextsTest {
  private static Properties texts(String feature, Language language) throws IOException {
    String path = "/texts/" + feature + "_" + language.code() + ".properties";
    try (Reader text =
        new InputStreamReader(
            RecordTextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(text);
      return texts;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"home", "followup", "document", "group", "mechanism", "migration"})
  void everyLanguageHasEveryTextAndEveryPatternCanBeRead(String feature) throws IOException {
    for (Language language : Language.values()) {
      Properties texts = texts(feature, language);
      assertEquals(texts(feature, Language.EN).keySet(), texts.keySet(), language.name());
      texts.forEach(
          (key, text) -> {
            assertFalse(((String) text).isBlank(), key::toString);
            new MessageFormat((String) text, language.locale());
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"home", "followup", "document", "group", "mechanism", "migration"})
  void russianTextIsCyrillic(String feature) throws IOException {
    texts(feature, Language.RU)
        .forEach(
            (key, text) -> {
              String words =
                  ((String) text).replaceAll("\\{\\d[^{}]*}|plural|one|few|many|other", "");
              assertFalse(words.matches("(?s).*\\p{IsLatin}.*"), key + " " + words);
              boolean numbersOnly = !words.matches("(?s).*\\p{L}.*");
              assertTrue(numbersOnly || words.matches("(?s).*\\p{IsCyrillic}.*"), key::toString);
            });
  }
}
