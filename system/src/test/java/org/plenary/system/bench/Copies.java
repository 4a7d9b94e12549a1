package org.plenary.system.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes rows from a row that is there, by one statement, so that they fit the schema as it is. */
final class Copies {
  private final Database database;

  Copies(Database database) {
    this.database = database;
  }

  /**
   * Copies rows of a table.
   *
   * @param from what stands behind {@code from}: the table as {@code t}, and the sequence that
   *     multiplies it
   * @param values SQL of the columns that differ
   */
  void make(String table, String from, Map<String, String> values) {
    List<String> columns =
        database.texts(
            "select column_name from information_schema.columns where table_schema = database()"
                + " and table_name = ? and generation_expression is null",
            table);
    Map<String, String> all = new TreeMap<>();
    columns.forEach(column -> all.put(column, "t." + column));
    if (columns.contains("ref")) {
      all.put("ref", "uuid()");
    }
    all.putAll(values);
    database.update(
        "insert into %s (%s) select %s from %s"
            .formatted(
                table, String.join(", ", all.keySet()), String.join(", ", all.values()), from));
  }
}
