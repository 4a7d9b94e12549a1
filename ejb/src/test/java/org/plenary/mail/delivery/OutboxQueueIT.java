package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

class OutboxQueueIT extends ContainerTest {
  private static final int ALL = 10_000;

  @Inject private OutboxQueue queue;
  @Inject private As.System system;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  @Test
  void ofManyNodesOneGetsEachMail() throws SQLException {
    String recipient = written(Duration.ZERO);
    long got =
        together(6, i -> claimed(recipient)).stream()
            .mapToLong(outcome -> outcome.answer().size())
            .sum();
    assertEquals(1, got);
  }

  @Test
  void aMailThatIsHeldDoesNotLeave() throws SQLException {
    assertEquals(List.of(), claimed(written(Duration.ofMinutes(5))));
  }

  @Test
  void isTriedAgainLaterAndGivenUpInTheEnd() throws SQLException {
    String recipient = written(Duration.ZERO);
    for (int attempt = 1; attempt <= OutboxQueue.MOST_ATTEMPTS; attempt++) {
      OutgoingMail mail = claimed(recipient).getFirst();
      assertEquals(attempt, mail.attempts());
      system.run(() -> queue.notSent(mail));
      assertEquals(List.of(), claimed(recipient), "not at once");
      makeDue(recipient);
    }
    assertEquals("FAILED", kept("state", recipient));
  }

  @Test
  void aServerThatIsAwayCostsNoAttempt() throws SQLException {
    String recipient = written(Duration.ZERO);
    OutgoingMail mail = claimed(recipient).getFirst();
    system.run(() -> queue.release(mail));
    assertEquals(mail, claimed(recipient).getFirst());
    system.run(() -> queue.sent(mail));
    assertTrue(claimed(recipient).isEmpty());
  }

  private List<OutgoingMail> claimed(String recipient) {
    return system.call(() -> queue.claim(ALL)).stream()
        .filter(mail -> mail.recipient().equals(recipient))
        .toList();
  }

  private String written(Duration delay) throws SQLException {
    String recipient = UUID.randomUUID() + "@example.org";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into outbox_message (id, ref, version, message_id, recipient, language,"
                    + " subject, body, state, due_at) values (next value for outbox_seq, uuid(), 1,"
                    + " ?, ?, 'en', 'Subject', 'See ?token=abc_D-1 now', 'QUEUED', utc_timestamp(6) + interval ? second)")) {
      insert.setString(1, "<" + recipient + ">");
      insert.setString(2, recipient);
      insert.setLong(3, delay.toSeconds());
      insert.executeUpdate();
    }
    return recipient;
  }

  @Test
  void theLinkInAMailIsForgottenOnceTheMailHasLeft() throws SQLException {
    String recipient = written(Duration.ZERO);
    OutgoingMail mail = claimed(recipient).getFirst();
    assertEquals("See ?token=abc_D-1 now", mail.text().text());
    system.run(() -> queue.sent(mail));
    assertEquals("See ?token=… now", kept("body", recipient));
  }

  private void makeDue(String recipient) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update outbox_message set due_at = created_at where recipient = ?")) {
      update.setString(1, recipient);
      update.executeUpdate();
    }
  }

  private String kept(String column, String recipient) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select " + column + " from outbox_message where recipient = ?")) {
      select.setString(1, recipient);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
