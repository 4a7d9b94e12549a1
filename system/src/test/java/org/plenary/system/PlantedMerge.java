package org.plenary.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A merge of somebody into a person of the demonstration, written past the application. */
final class PlantedMerge implements AutoCloseable {
  private final Connection database;
  private final String ref = UUID.randomUUID().toString();
  private final String by;

  /**
   * @param by who made it
   */
  PlantedMerge(Connection database, String by) throws SQLException {
    this.database = database;
    this.by = by;
    close();
    execute(
        "insert into person_merge (id, ref, version, survivor_ref, merged_ref, merged_by)"
            + " select next value for plenary_seq, ?, 1, ref, uuid(), ? from person"
            + " where protected_since is null order by id limit 1",
        ref,
        by);
  }

  String ref() {
    return ref;
  }

  @Override
  public void close() throws SQLException {
    execute("delete from person_merge where merged_by = ?", by);
  }

  private void execute(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
