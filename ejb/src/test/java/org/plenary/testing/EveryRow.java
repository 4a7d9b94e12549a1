package org.plenary.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The whole database as texts, to be compared with itself at another time. */
public final class EveryRow {
  private static final String COLUMNS =
      "select c.table_name, c.column_name, c.data_type from information_schema.columns c"
          + " join information_schema.tables t using (table_schema, table_name)"
          + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
          + " and c.column_name <> 'version' order by c.table_name, c.ordinal_position";

  private EveryRow() {}

  /** The rows of every table but these, in order and without their versions, by table. */
  public static Map<String, List<String>> of(DataSource dataSource, Set<String> without)
      throws SQLException {
    Map<String, List<String>> all = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, List<String>> table : columns(statement).entrySet()) {
        if (!without.contains(table.getKey())) {
          all.put(table.getKey(), rows(statement, table.getKey(), table.getValue()));
        }
      }
    }
    return all;
  }

  private static Map<String, List<String>> columns(Statement statement) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    try (ResultSet found = statement.executeQuery(COLUMNS)) {
      while (found.next()) {
        String column = "`" + found.getString(2) + "`";
        columns
            .computeIfAbsent(found.getString(1), table -> new ArrayList<>())
            .add(found.getString(3).endsWith("blob") ? "md5(" + column + ")" : column);
      }
    }
    return columns;
  }

  private static List<String> rows(Statement statement, String table, List<String> columns)
      throws SQLException {
    List<String> parts =
        columns.stream().map(one -> "coalesce(cast(" + one + " as char), '-')").toList();
    String sql =
        "select concat_ws('|', %s) as whole from `%s` order by 1"
            .formatted(String.join(", ", parts), table);
    List<String> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
