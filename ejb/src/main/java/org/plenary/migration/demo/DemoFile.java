package org.plenary.migration.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** The rows of a CSV file of the class path, with one header line. */
final class DemoFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private DemoFile() {}

  static List<CSVRecord> rows(String path) {
    try (InputStream bytes = DemoFile.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("Not on the class path: " + path);
      }
      Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      return FORMAT.parse(text).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The text of the six columns that begin with this prefix; an empty cell is a missing text. */
  static LocalizedText text(CSVRecord row, String prefix) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, row.get(prefix + language.code()));
    }
    return LocalizedText.of(texts);
  }

  /** The parts of a cell that are separated by semicolons; none of an empty cell. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }
}
