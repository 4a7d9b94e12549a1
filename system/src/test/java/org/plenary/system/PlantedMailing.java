package org.plenary.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A mailing of somebody's own with a draft, written past the application. */
final class PlantedMailing implements AutoCloseable {
  private final Connection database;
  private final String name;

  /**
   * @param login whose mailing it is
   */
  PlantedMailing(Connection database, String login) throws SQLException {
    this.database = database;
    this.name = "planted for " + login;
    close();
    execute(
        """
        insert into mailing (id, ref, version, state, audience_kind, audience_key, audience_name,
            bodies_to, subject, body, made_by, made_at)
          values (next value for plenary_seq, uuid(), 1, 'DRAFTED', 'contactgroup', uuid(), ?, 'MAILBOX',
            '{"en":"Subject"}', '{"en":"Words"}', ?, now())
        """,
        name,
        login);
    execute(
        """
        insert into mailing_draft (ref, mailing_ref, body_ref, language, state)
          select uuid(), m.ref, s.ref, 'en', 'READY' from mailing m join state s on s.iso2 = 'AT'
          where m.audience_name = ?
        """,
        name);
  }

  String ref() throws SQLException {
    return value("select ref from mailing where audience_name = ?");
  }

  String draft() throws SQLException {
    return value(
        "select d.ref from mailing_draft d join mailing m on m.ref = d.mailing_ref"
            + " where m.audience_name = ?");
  }

  private String value(String sql) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }

  private void execute(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    execute(
        "delete d from mailing_draft d join mailing m on m.ref = d.mailing_ref"
            + " where m.audience_name = ?",
        name);
    execute("delete from mailing where audience_name = ?", name);
  }
}
