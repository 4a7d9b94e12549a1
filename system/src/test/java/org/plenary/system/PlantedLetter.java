package org.plenary.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** An entry of correspondence with a clean file, and a group, written past the application. */
final class PlantedLetter implements AutoCloseable {
  private final Connection database;
  private final String subject;

  /**
   * @param content name of {@link PlantedFiles} whose content the file has
   */
  PlantedLetter(Connection database, String content) throws SQLException {
    this.database = database;
    this.subject = content + " letter";
    close();
    execute(
        """
        insert into correspondence (id, ref, version, kind, direction, happened_on, subject,
            progress, search_key)
          values (next value for plenary_seq, uuid(), 1, 'LETTER', 'OUTGOING', utc_date(), ?,
            'NOTED', 'planted')
        """,
        subject);
    execute(
        """
        insert into contact_group (id, ref, version, name, form, archived, made_by, made_at)
          values (next value for plenary_seq, uuid(), 1, ?, 'FIXED', false, 'test', now())
        """,
        subject);
    execute(
        """
        insert into correspondence_party (correspondence_id, position, party_ref)
          select c.id, 0, s.ref from correspondence c join state s on s.iso2 = 'AT'
          where c.subject = ?
        """,
        subject);
    text();
    execute(
        """
        insert into stored_file (id, ref, version, name, type, size, sha256, state, put_at, put_by)
          select next value for plenary_seq, uuid(), 0, ?, 'TXT', size, sha256, 'CLEAN', now(),
            'test'
          from file_content where sha256 = sha2(?, 256)
        """,
        subject,
        content);
    execute(
        """
        insert into correspondence_file (id, ref, version, correspondence_ref, file_ref)
          select next value for plenary_seq, uuid(), 0, c.ref, f.ref
          from correspondence c join stored_file f on f.name = c.subject where c.subject = ?
        """,
        subject);
    execute(
        """
        insert into agreement (id, ref, version, kind, subject, source)
          values (next value for plenary_seq, uuid(), 1, 'CO_OPERATION_PROTOCOL', ?, 'ENTERED')
        """,
        subject);
    execute(
        """
        insert into agreement_file (id, ref, version, agreement_ref, file_ref)
          select next value for plenary_seq, uuid(), 0, a.ref, f.ref
          from agreement a join stored_file f on f.name = a.subject where a.subject = ?
        """,
        subject);
  }

  /** The ref in the address of a file of an agreement. */
  String agreementFile() throws SQLException {
    return value(
        "select f.ref from agreement_file f join agreement a on a.ref = f.agreement_ref"
            + " where a.subject = ?");
  }

  /** The ref of the group. */
  String group() throws SQLException {
    return value("select ref from contact_group where name = ?");
  }

  /** The ref of the entry. */
  String ref() throws SQLException {
    return value("select ref from correspondence where subject = ?");
  }

  /** The ref in the address of its file. */
  String file() throws SQLException {
    return value(
        "select f.ref from correspondence_file f join correspondence c"
            + " on c.ref = f.correspondence_ref where c.subject = ?");
  }

  private String value(String sql) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      statement.setString(1, subject);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void execute(String sql, String... parameters) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  /** Takes it away. */
  private void text() throws SQLException {
    execute(
        """
        insert into letter (id, ref, version, correspondence_ref, language, subject, body,
            signatory)
          select next value for plenary_seq, uuid(), 1, c.ref, 'EN', c.subject, '{salutation}', ''
          from correspondence c where c.subject = ?
        """,
        subject);
  }

  @Override
  public void close() throws SQLException {
    execute(
        "delete f from correspondence_file f join correspondence c on c.ref = f.correspondence_ref"
            + " where c.subject = ?",
        subject);
    execute(
        "delete f from agreement_file f join agreement a on a.ref = f.agreement_ref"
            + " where a.subject = ?",
        subject);
    execute("delete from agreement where subject = ?", subject);
    execute("delete from contact_group where name = ?", subject);
    execute("delete from stored_file where name = ?", subject);
    execute(
        "delete p from correspondence_party p join correspondence c on c.id = p.correspondence_id"
            + " where c.subject = ?",
        subject);
    execute("delete from letter where subject = ?", subject);
    execute("delete from correspondence where subject = ?", subject);
  }
}
