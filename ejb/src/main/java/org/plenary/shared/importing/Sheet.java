package org.plenary.shared.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plenary.shared.Reason;

/** A file of reference data: UTF-8, comma-separated, one header line. */
public final class Sheet {
  private final String file;
  private final List<String> columns;
  private final List<Row> rows;

  private Sheet(String file, List<String> columns, List<Row> rows) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a file whole; small files only.
   *
   * @param problems takes what cannot be read: text that is not UTF-8, rows with too few or too
   *     many cells
   */
  public static Sheet read(String file, InputStream content, Problems problems) {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (CSVParser parser = format.parse(new InputStreamReader(content, decoder))) {
      List<String> columns = parser.getHeaderNames();
      List<Row> rows = new ArrayList<>();
      for (CSVRecord line : parser) {
        int number = rows.size() + 2;
        if (!line.isConsistent()) {
          problems.add(new Problem(file, number, "", new Reason("migration.import.cells")));
        }
        rows.add(row(file, number, columns, line, problems));
      }
      return new Sheet(file, columns, rows);
    } catch (CharacterCodingException e) {
      problems.add(new Problem(file, 1, "", new Reason("migration.import.notUtf8")));
      return new Sheet(file, List.of(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(
      String file, int number, List<String> columns, CSVRecord line, Problems problems) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), i < line.size() ? line.get(i) : "");
    }
    return new Row(file, number, cells, problems);
  }

  public String file() {
    return file;
  }

  public List<String> columns() {
    return columns;
  }

  public List<Row> rows() {
    return rows;
  }
}
