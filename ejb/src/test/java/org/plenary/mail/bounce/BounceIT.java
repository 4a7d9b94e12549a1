package org.plenary.mail.bounce;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.mail.bounce.ReturnedMail.Kind;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

class BounceIT extends ContainerTest {
  private static final String REPORT =
      """
      Return-Path: <>
      Content-Type: multipart/report; report-type=delivery-status; boundary=b

      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example.net

      Final-Recipient: rfc822; %s
      Action: failed
      Status: %s

      --b
      Content-Type: text/rfc822-headers

      Message-ID: %s

      --b--
      """;

  @Inject private BounceService bounces;
  @Inject private BounceReports reports;
  @Inject private DirectoryService directory;
  @Inject private As.System system;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  /** Nobody else's addresses end so. */
  private final String domain = UUID.randomUUID().toString().substring(0, 8) + ".example.org";

  private String address(int number) {
    return "person" + number + "@" + domain;
  }

  private String id(int number) {
    return "<" + number + "@" + domain + ">";
  }

  private void sent(int mails, String state) throws SQLException {
    run(
        "insert into outbox_message (id, ref, version, message_id, recipient, language, subject,"
            + " body, state) select next value for outbox_seq, uuid(), 1,"
            + " concat('<', seq, '@', ?, '>'), concat('person', seq, '@', ?), 'en', 'Subject',"
            + " 'Body', ? from seq_1_to_"
            + mails,
        domain,
        domain,
        state);
  }

  private void run(String sql, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private String kept(String column, int number) throws SQLException {
    return single("select " + column + " from outbox_message where message_id = ?", id(number));
  }

  private String single(String sql, String value) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, value);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private BounceOutcome received(String recipient, String status, String messageId) {
    byte[] message = REPORT.formatted(recipient, status, messageId).getBytes(UTF_8);
    return system.call(() -> bounces.received(message));
  }

  @Test
  void ofFiveThousandMailsThreeHundredComeBack() throws SQLException {
    sent(5000, "SENT");
    for (int i = 1; i <= 300; i++) {
      assertEquals(BounceOutcome.BOUNCED, received(address(i * 16), "5.1.1", id(i * 16)));
    }
    String mails =
        "select count(*) from outbox_message where state = 'BOUNCED' and recipient like ?";
    assertEquals("300", single(mails, "%@" + domain));
    assertEquals("bounce.why.address", kept("why", 16));
    assertEquals("5.1.1", kept("answer", 16));
    assertEquals("SENT", kept("state", 17));
  }

  @Test
  void anAddressThatIsNoGoodIsMarkedWhereverItStands() throws SQLException {
    UUID person =
        officer.call(
            () -> directory.addPerson(AddPerson.named("Ana", "Returned" + domain, address(1))));
    sent(2, "SENT");
    assertEquals(BounceOutcome.BOUNCED, received(address(1).toUpperCase(), "5.1.1", id(1)));
    String marked =
        "select count(*) from person_contact c join person p on p.id = c.person_id"
            + " where p.ref = ? and c.bounced_on is not null";
    assertEquals("1", single(marked, person.toString()));
    assertEquals(BounceOutcome.IGNORED, received(address(1), "5.1.1", id(1)), "known already");
  }

  @Test
  void aMailThatWasNotLikedSaysNothingOfTheAddress() throws SQLException {
    UUID person =
        officer.call(
            () -> directory.addPerson(AddPerson.named("Bo", "Returned" + domain, address(1))));
    sent(1, "SENT");
    assertEquals(BounceOutcome.BOUNCED, received(address(1), "5.7.1", id(1)));
    assertEquals("bounce.why.refused", kept("why", 1));
    String marked =
        "select count(*) from person_contact c join person p on p.id = c.person_id"
            + " where p.ref = ? and c.bounced_on is not null";
    assertEquals("0", single(marked, person.toString()));
  }

  @Test
  void whatNamesNoMailOfOursOrAnotherAddressChangesNothing() throws SQLException {
    sent(1, "SENT");
    assertEquals(
        BounceOutcome.IGNORED, received(address(1), "5.1.1", "<other@" + domain + ">"), "foreign");
    assertEquals(BounceOutcome.IGNORED, received("x@" + domain, "5.1.1", id(1)), "forged");
    assertEquals("SENT", kept("state", 1));
    byte[] letter = "From: a@example.org\r\n\r\nGood morning".getBytes(UTF_8);
    assertEquals(BounceOutcome.NOT_UNDERSTOOD, system.call(() -> bounces.received(letter)));
    run("update outbox_message set state = 'CANCELLED' where message_id = ?", id(1));
    assertEquals(BounceOutcome.IGNORED, received(address(1), "5.1.1", id(1)), "it never left");
  }

  @Test
  void aDelayOrAnAutomaticReplyIsNotedAndNothingElse() throws SQLException {
    sent(2, "SENT");
    assertEquals(BounceOutcome.NOTED, received(address(1), "4.2.2", id(1)));
    assertEquals("DELAYED", kept("noted", 1));
    byte[] away =
        ("From: a@example.org\r\nAuto-Submitted: auto-replied\r\nIn-Reply-To: "
                + id(2)
                + "\r\n\r\nI am away")
            .getBytes(UTF_8);
    assertEquals(BounceOutcome.NOTED, system.call(() -> bounces.received(away)));
    assertEquals("OUT_OF_OFFICE", kept("noted", 2));
    assertEquals("SENT", kept("state", 2));
    assertEquals(BounceOutcome.BOUNCED, received(address(1), "5.1.1", id(1)), "in the end");
  }

  @Test
  void aProviderSaysTheSameWithATokenOfAnOfficer() throws SQLException {
    sent(1, "SENT");
    BounceReport report =
        new BounceReport(
            id(1).replaceAll("[<>]", ""), address(1).toUpperCase(), Kind.HARD, "5.1.1");
    assertThrows(EJBAccessException.class, () -> organizer.run(() -> reports.report(report)));
    assertEquals(BounceOutcome.BOUNCED, officer.call(() -> reports.report(report)));
    assertEquals(BounceOutcome.IGNORED, officer.call(() -> reports.report(report)));
    assertEquals("BOUNCED", kept("state", 1));
  }
}
