package org.plenary.web.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.directory.naming.NameUse;
import org.plenary.directory.naming.OtherNameRow;
import org.plenary.shared.Bound;
import org.plenary.shared.LocalizedText;

/**
 * A former or alternative name as machines read it.
 *
 * @param language two-letter code
 * @param name as it was
 * @param from 2019, 2019-03 or 2019-03-20, OPEN or UNKNOWN
 * @param to the same; a day is the first on which it no longer held
 * @param source where this is known from
 */
public record OtherNameDocument(
    String language, String name, String from, String to, String source) {
  static List<OtherNameDocument> of(List<OtherNameRow> rows, NameUse use) {
    return rows.stream()
        .filter(row -> row.use() == use)
        .map(
            row ->
                new OtherNameDocument(
                    row.language().code(),
                    row.name(),
                    text(row.period().from()),
                    text(row.period().to()),
                    row.source()))
        .toList();
  }

  private static String text(Bound bound) {
    return bound.toString();
  }

  /** A text by language code. */
  static Map<String, String> names(LocalizedText text) {
    Map<String, String> names = new LinkedHashMap<>();
    text.asMap().forEach((language, name) -> names.put(language.code(), name));
    return names;
  }
}
