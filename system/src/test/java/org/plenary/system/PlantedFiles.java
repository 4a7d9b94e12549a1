package org.plenary.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Publications with a clean file each, written past the application; one listed, one not. */
public final class PlantedFiles implements AutoCloseable {
  private final Connection database;
  private final String name;

  /**
   * @param name of these publications, not used by others
   */
  public PlantedFiles(Connection database, String name) throws SQLException {
    this.database = database;
    this.name = name;
    close();
    execute(
        "insert into file_content values (sha2('%s', 256), length('%s'), now())"
            .formatted(name, name));
    execute("insert into file_piece values (sha2('%s', 256), 0, '%s')".formatted(name, name));
    plant(true);
    plant(false);
  }

  private void plant(boolean listed) throws SQLException {
    execute(
        """
        insert into stored_file (id, ref, version, name, type, size, sha256, state, put_at, put_by)
          values (next value for plenary_seq, uuid(), 0, '%s', 'TXT', length('%s'),
            sha2('%s', 256), 'CLEAN', now(), 'test')
        """
            .formatted(title(listed), name, name));
    execute(
        """
        insert into publication (id, ref, version, title, kind, languages, search_key, listed)
          values (next value for plenary_seq, uuid(), 0, '%s', 'REPORT', 'EN', 'planted', %s)
        """
            .formatted(title(listed), listed));
    execute(
        """
        insert into publication_file (id, ref, version, publication_ref, language, file_ref)
          select next value for plenary_seq, uuid(), 0, p.ref, 'EN', f.ref
          from publication p join stored_file f on f.name = p.title where p.title = '%s'
        """
            .formatted(title(listed)));
  }

  private String title(boolean listed) {
    return name + (listed ? " listed" : " hidden");
  }

  /** The ref in the address of a file. */
  public String file(boolean listed) throws SQLException {
    return ref(
        "select f.ref from publication_file f join publication p on p.ref = f.publication_ref"
            + " where p.title = '%s'",
        listed);
  }

  /** The ref of a publication. */
  public String publication(boolean listed) throws SQLException {
    return ref("select ref from publication where title = '%s'", listed);
  }

  private String ref(String query, boolean listed) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(query.formatted(title(listed)))) {
      row.next();
      return row.getString(1);
    }
  }

  /** The content as a dump writes it. */
  public String inDump() {
    StringBuilder digits = new StringBuilder("0x");
    name.chars().forEach(c -> digits.append("%02X".formatted(c)));
    return digits.toString().toUpperCase(Locale.ROOT).replaceFirst("^0X", "0x");
  }

  /** Takes them away. */
  @Override
  public void close() throws SQLException {
    execute(
        "delete from publication_file where publication_ref in"
            + " (select ref from publication where title in ('%s', '%s'))"
                .formatted(title(true), title(false)));
    execute(
        "delete from publication where title in ('%s', '%s')".formatted(title(true), title(false)));
    execute(
        "delete from stored_file where name in ('%s', '%s')".formatted(title(true), title(false)));
    execute("delete from file_content where sha256 = sha2('%s', 256)".formatted(name));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
