package org.plenary.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * Translations of the names of the series, which the reference data give in English only. The file
 * {@code series_names.properties} has a line {@code code.language} for each.
 */
final class SeriesNames {
  private static final Properties NAMES = read();

  private SeriesNames() {}

  /** The name with the translations that are known; those that it has already are kept. */
  static LocalizedText translated(String code, LocalizedText name) {
    LocalizedText result = name;
    for (Language language : Language.values()) {
      String translation = NAMES.getProperty(code + "." + language.code());
      if (translation != null && result.exactly(language) == null) {
        result = result.with(language, translation);
      }
    }
    return result;
  }

  /** The title of a numbered edition, such as "19th Alliance ... Conference", in all languages. */
  static LocalizedText edition(String series, Integer ordinal, LocalizedText title) {
    LocalizedText result = title;
    for (Language language : Language.values()) {
      String pattern = NAMES.getProperty(series + ".edition." + language.code());
      if (pattern != null && ordinal != null && result.exactly(language) == null) {
        result = result.with(language, pattern.replace("#", Ordinals.of(language, ordinal)));
      }
    }
    return result;
  }

  private static Properties read() {
    Properties names = new Properties();
    try (InputStream in = SeriesNames.class.getResourceAsStream("series_names.properties")) {
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
