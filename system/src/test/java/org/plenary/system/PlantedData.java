package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.CRC32;
import org.plenary.system.ops.Instance;

/**
 * What tests put into the database past the application, under names of their own, and take out
 * again when closed.
 */
final class PlantedData implements AutoCloseable {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final String mark = "test-" + UUID.randomUUID().toString().substring(0, 8);
  private final Connection connection;

  PlantedData(Instance plenary) throws SQLException {
    connection =
        DriverManager.getConnection(
            plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
  }

  /** The code of an event that is not public. */
  String draft() throws SQLException {
    execute(
        """
        insert into event (id, ref, version, code, series_code, kind, title, start_on, end_on,
            date_precision, stage, search_key)
          select next value for plenary_seq, uuid(), 0, ?, series_code, kind, title, start_on,
            end_on, date_precision, 'DRAFT', search_key
          from event where code = 'alliance-27'
        """,
        mark);
    return mark;
  }

  /** An API token of an account, with scopes as the database keeps them. */
  String token(String login, String scopes) throws SQLException {
    String text = tokenText();
    execute(
        """
        insert into api_token (id, ref, version, account_id, name, scopes, created_at, expires_at)
          select next value for plenary_seq, uuid(), 1, id, ?, ?, utc_timestamp(),
            utc_timestamp() + interval 1 hour
          from account where login = ?
        """,
        mark,
        scopes,
        login);
    execute(
        """
        insert into api_token_secret (token_id, hash)
          select max(id), ? from api_token where name = ?
        """,
        hash(text),
        mark);
    return text;
  }

  /** A token that looks right: its checksum made here once more. */
  static String tokenText() {
    String random =
        (UUID.randomUUID() + "" + UUID.randomUUID()).replaceAll("[^0-9a-z]", "").substring(0, 43);
    CRC32 crc = new CRC32();
    crc.update(random.getBytes(StandardCharsets.UTF_8));
    StringBuilder check = new StringBuilder();
    for (long rest = crc.getValue(); check.length() < 6; rest /= DIGITS.length()) {
      check.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
    }
    return "plenary_" + random + check;
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row. */
  String value(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalStateException("Nothing found by " + sql);
      }
      return rows.getString(1);
    }
  }

  /** Changes one row. */
  void execute(String sql, String... parameters) throws SQLException {
    assertEquals(1, update(sql, parameters), sql);
  }

  private int update(String sql, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    update("delete from event where code = ?", mark);
    update("delete from api_token where name = ?", mark);
    connection.close();
  }
}
