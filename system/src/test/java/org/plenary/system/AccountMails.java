package org.plenary.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.system.ops.Instance;

/** What was written to somebody about an account, read from the outbox of an instance. */
final class AccountMails {
  private final Instance plenary;

  AccountMails(Instance plenary) {
    this.plenary = plenary;
  }

  /** Bodies of the mails to an address, oldest first, each in one line however it is wrapped. */
  List<String> to(String recipient) {
    return wrapped(recipient).stream().map(body -> body.replaceAll("\\s+", " ")).toList();
  }

  private List<String> wrapped(String recipient) {
    return texts("select body from outbox_message where recipient = ? order by id", recipient);
  }

  /** The address that the last mail links to, as it is to be asked for. */
  String lastLink(String recipient) {
    return lastWholeLink(recipient).substring(plenary.address().toString().length());
  }

  /** The same with its beginning. */
  String lastWholeLink(String recipient) {
    return wrapped(recipient)
        .getLast()
        .lines()
        .filter(line -> line.contains("?token="))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No link in the last mail"));
  }

  /** Changes the database; values stand for question marks. */
  int change(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of what a query finds. */
  List<String> texts(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
  }
}
