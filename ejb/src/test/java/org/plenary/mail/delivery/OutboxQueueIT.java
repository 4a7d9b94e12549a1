package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.mail.delivery.Outcome.Kind;
import org.plenary.shared.DomainException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.Together;

class OutboxQueueIT extends ContainerTest {
  private static final int ALL = 10_000;
  private static final int MANY = 5_000;
  private static final int AT_ONCE = 200;

  @Inject private OutboxQueue queue;
  @Inject private DeliveryService delivery;
  @Inject private As.System system;
  @Inject private As.Admin admin;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  @Test
  void ofManyNodesOneGetsEachMail() throws SQLException {
    String recipient = written(0);
    long got =
        together(6, i -> claimed(recipient)).stream()
            .mapToLong(outcome -> outcome.answer().size())
            .sum();
    assertEquals(1, got);
  }

  @Test
  void aMailThatIsHeldDoesNotLeave() throws SQLException {
    assertEquals(List.of(), claimed(written(300)));
  }

  @Test
  void isTriedAgainLaterGivenUpInTheEndAndSentAgainByAnAdministratorWithTheSameMessageId()
      throws SQLException {
    String recipient = written(0);
    String messageId = kept("message_id", recipient);
    for (int attempt = 1; attempt <= Backoff.MOST_ATTEMPTS; attempt++) {
      Mine mine = claimed(recipient).getFirst();
      assertEquals(attempt, mine.mail().attempts());
      note(mine, Kind.LATER, "mail.why.postponed", "451 4.7.1 Later");
      assertEquals(List.of(), claimed(recipient), "not at once");
      change("update outbox_message set due_at = created_at where recipient = ?", recipient);
    }
    assertEquals("FAILED", kept("state", recipient));
    assertEquals("mail.why.givenUp", kept("why", recipient));
    assertEquals("451 4.7.1 Later", kept("answer", recipient));

    UUID ref = UUID.fromString(kept("ref", recipient));
    admin.run(() -> delivery.sendAgain(ref));
    OutgoingMail again = claimed(recipient).getFirst().mail();
    assertEquals(1, again.attempts());
    assertEquals(messageId, again.messageId());
    assertThrows(DomainException.class, () -> admin.run(() -> delivery.sendAgain(ref)));
  }

  @Test
  void whatWasNotTriedCostsNoAttempt() throws SQLException {
    String recipient = written(0);
    Mine mine = claimed(recipient).getFirst();
    note(mine, Kind.UNTRIED, null, null);
    Mine again = claimed(recipient).getFirst();
    assertEquals(mine.mail(), again.mail());
    note(again, Kind.SENT, null, "250 2.0.0 Ok: queued as 4F1B2C");
    assertEquals(List.of(), claimed(recipient));
    assertEquals("250 2.0.0 Ok: queued as 4F1B2C", kept("answer", recipient));
  }

  @Test
  void whoHasLostTheLeaseChangesNothingButThatAMailHasLeft() throws SQLException {
    String recipient = written(0);
    Mine mine = claimed(recipient).getFirst();
    change("update outbox_message set lease = uuid() where recipient = ?", recipient);
    note(mine, Kind.NEVER, "mail.why.refused", "550 No");
    note(mine, Kind.UNTRIED, null, null);
    assertEquals("QUEUED", kept("state", recipient));
    assertEquals("1", kept("attempts", recipient));
    note(mine, Kind.SENT, null, "250 Ok");
    assertEquals("SENT", kept("state", recipient));
  }

  @Test
  void theLinkInAMailIsForgottenOnceTheMailHasLeft() throws SQLException {
    String recipient = written(0);
    Mine mine = claimed(recipient).getFirst();
    assertEquals("See ?token=abc_D-1 now", mine.mail().text().text());
    note(mine, Kind.SENT, null, "250 Ok");
    assertEquals("See ?token=… now", kept("body", recipient));
    assertEquals("<p>?token=…</p>", kept("html", recipient));
  }

  @Test
  void aClockThatWasWrongHoldsAMailForNoLongerThanItWasToWait() throws SQLException {
    String recipient = written(60);
    change(
        "update outbox_message set created_at = created_at + interval 400 day,"
            + " due_at = due_at + interval 400 day where recipient = ?",
        recipient);
    String chosen = written(60);
    change(
        "update outbox_message set created_at = created_at + interval 400 day,"
            + " due_at = due_at + interval 410 day where recipient = ?",
        chosen);
    system.run(() -> queue.mendTimes());
    assertEquals(
        "1",
        kept("due_at between utc_timestamp() and utc_timestamp() + interval 2 minute", recipient));
    assertEquals("1", kept("due_at > utc_timestamp() + interval 400 day", chosen));
  }

  @Test
  void fiveThousandOfOneTransactionAreSentOnceEachByTwoNodes() throws SQLException {
    UUID mailing = UUID.randomUUID();
    change(
        "insert into outbox_message (id, ref, version, message_id, recipient, language, subject,"
            + " body, html, state, mailing_ref) select next value for outbox_seq, uuid(), 1,"
            + " concat('<', uuid(), '@example.org>'), concat('p', seq, '@example.org'), 'fr',"
            + " 'Programme', 'Text', '<p>Text</p>', 'QUEUED', ? from seq_1_to_"
            + MANY,
        mailing.toString());

    List<Together.Outcome<List<UUID>>> nodes = together(2, i -> sentByANode(mailing));
    List<UUID> sent = nodes.stream().flatMap(node -> node.answer().stream()).toList();
    assertEquals(MANY, sent.size(), "each once");
    assertEquals(MANY, Set.copyOf(sent).size());
    assertTrue(nodes.stream().noneMatch(node -> node.answer().isEmpty()), "both had some");
  }

  /** Sends until nothing is left; what is not of this mailing is given back in the end. */
  private List<UUID> sentByANode(UUID mailing) {
    List<UUID> sent = new ArrayList<>();
    Claim claim = system.call(() -> queue.claim(AT_ONCE, Set.of()));
    while (!claim.mails().isEmpty()) {
      UUID lease = claim.lease();
      List<Outcome> outcomes =
          claim.mails().stream()
              .filter(mail -> mailing.equals(mail.context().mailingRef()))
              .map(mail -> new Outcome(Kind.SENT, mail, lease, null, "250 Ok"))
              .toList();
      system.run(() -> queue.note(outcomes));
      outcomes.forEach(outcome -> sent.add(outcome.mail().ref()));
      claim = system.call(() -> queue.claim(AT_ONCE, Set.of()));
    }
    return sent;
  }

  private record Mine(OutgoingMail mail, UUID lease) {}

  private List<Mine> claimed(String recipient) {
    Claim claim = system.call(() -> queue.claim(ALL, Set.of("resting.example")));
    return claim.mails().stream()
        .filter(mail -> mail.recipient().equals(recipient))
        .map(mail -> new Mine(mail, claim.lease()))
        .toList();
  }

  private void note(Mine mine, Kind kind, String why, String answer) {
    system.run(
        () -> queue.note(List.of(new Outcome(kind, mine.mail(), mine.lease(), why, answer))));
  }

  @Test
  void nothingGoesToAHostThatRests() throws SQLException {
    String recipient = written(0);
    String resting = recipient.replace("example.org", "Resting.example");
    change(
        "update outbox_message set recipient = '" + resting + "' where recipient = ?", recipient);
    assertEquals(List.of(), claimed(resting));
  }

  @Test
  void aMailThatCannotBeLookedAtWaits() throws SQLException {
    String recipient = written(0);
    change("update outbox_message set due_at = '2020-01-01' where recipient = ?", recipient);
    system.run(() -> queue.putOff(Set.of("resting.example")));
    assertEquals("mail.why.lastLook", kept("why", recipient));
    assertEquals("0", kept("attempts", recipient));
    assertEquals(List.of(), claimed(recipient));
  }

  private String written(int seconds) throws SQLException {
    String recipient = UUID.randomUUID() + "@example.org";
    change(
        "insert into outbox_message (id, ref, version, message_id, recipient, language, subject,"
            + " body, html, state, due_at) values (next value for outbox_seq, uuid(), 1,"
            + " concat('<', uuid(), '@example.org>'), ?, 'en', 'Subject', 'See ?token=abc_D-1 now',"
            + " '<p>?token=abc_D-1</p>', 'QUEUED', utc_timestamp(6) + interval "
            + seconds
            + " second)",
        recipient);
    return recipient;
  }

  private void change(String sql, String recipient) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement change = connection.prepareStatement(sql)) {
      change.setString(1, recipient);
      change.executeUpdate();
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
