package org.plenary.mail.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

class DigestIT extends ContainerTest {
  @Inject private DigestSending sending;
  @Inject private As.System system;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private final String address = UUID.randomUUID() + "@example.org";

  private int change(String sql, Object... values) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i].toString());
      }
      return statement.executeUpdate();
    }
  }

  /** As a feature tells it in its transaction. */
  private void tell(String to, String name, String due) throws SQLException {
    change(
        "insert into notice (ref, state, recipient, address_key, language, purpose, line, about_ref,"
            + " field_values, created_at, due_at) values (uuid(), 'HELD', ?, lower(?), 'en',"
            + " 'registration.confirmed', ?, uuid(), ?, utc_timestamp(6), "
            + due
            + ")",
        to,
        to,
        name + ": the registration is confirmed.",
        "{\"event\": \"Alliance\", \"name\": \"" + name + "\"}");
  }

  private List<String> mails(String column) throws SQLException {
    try (var connection = dataSource.getConnection();
        var select =
            connection.prepareStatement(
                "select " + column + " from outbox_message where recipient = ?")) {
      select.setString(1, address);
      List<String> found = new ArrayList<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }

  private void send() {
    system.run(
        () -> {
          while (sending.send(50) > 0) {
            continue;
          }
        });
  }

  @Test
  void severalThingsGoInOneMailHoweverManyNodesMakeIt() throws SQLException {
    tell(address, "Ana", "utc_timestamp(6)");
    tell(address.toUpperCase(Locale.ROOT), "Boris", "utc_timestamp(6)");
    together(
        3,
        i -> {
          send();
          return i;
        });
    List<String> bodies = mails("body");
    assertEquals(1, bodies.size());
    assertTrue(bodies.getFirst().contains("Ana:") && bodies.getFirst().contains("Boris:"));
  }

  @Test
  void oneThingAloneIsAnOrdinaryMailAndWaitsForItsTime() throws SQLException {
    tell(address, "Ana", "utc_timestamp(6) + interval 1 hour");
    send();
    assertEquals(List.of(), mails("body"));
    change("update notice set due_at = created_at where address_key = ?", address);
    send();
    assertEquals(List.of("registration.confirmed"), mails("purpose"));
    send();
    assertEquals(1, mails("purpose").size());
  }
}
