package org.plenary.mail.bounce;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.mail.bounce.ReturnedMail.Kind;

class ReturnedMailReaderTest {
  static final String REPORT =
      """
      Return-Path: <>
      From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
      To: office@example.org
      Subject: Undelivered Mail Returned to Sender
      Auto-Submitted: auto-replied
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="b"

      --b
      Content-Type: text/plain

      I'm sorry to have to inform you that your message could not be delivered.

      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example.net
      X-Postfix-Sender: rfc822; office@example.org

      Final-Recipient: rfc822; Ana@example.net
      Original-Recipient: rfc822;ana@example.org
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 <ana@example.net>: Recipient address rejected:
          User unknown

      --b
      Content-Type: text/rfc822-headers

      Received: from plenary
      From: office@example.org
      Message-ID: <one@plenary.invalid>
      Subject: Your registration

      --b--
      """;

  private static List<ReturnedMail> read(String message) {
    return ReturnedMailReader.read(message.replace("\n", "\r\n").getBytes(UTF_8));
  }

  @Test
  void aReportNamesItsMailItsRecipientAndItsStatus() {
    assertEquals(
        List.of(
            new ReturnedMail(
                Kind.HARD,
                Set.of("<one@plenary.invalid>"),
                Set.of("ana@example.org", "ana@example.net"),
                "5.1.1")),
        read(REPORT));
  }

  @Test
  void whatIsDelayedOrRefusedForNowIsSoft() {
    assertEquals(Kind.SOFT, read(REPORT.replace("failed", "delayed")).getFirst().kind());
    ReturnedMail busy = read(REPORT.replace("Status: 5.1.1", "Status: 4.4.1")).getFirst();
    assertEquals(Kind.SOFT, busy.kind());
    assertEquals("4.4.1", busy.status());
    assertEquals(List.of(), read(REPORT.replace("failed", "delivered")));
  }

  @Test
  void ofSeveralRecipientsEachHasItsOwn() {
    String two =
        REPORT.replace(
            "\n--b\nContent-Type: text/rfc822-headers",
            "\nFinal-Recipient: rfc822; bo@example.net\nAction: delayed\nStatus: 4.2.0\n"
                + "\n--b\nContent-Type: text/rfc822-headers");
    assertEquals(
        List.of(Kind.HARD, Kind.SOFT), read(two).stream().map(ReturnedMail::kind).toList());
  }

  @Test
  void theWholeMailMayHaveComeBack() {
    String whole =
        REPORT
            .replace("text/rfc822-headers", "message/rfc822")
            .replace(
                "Subject: Your registration\n", "Subject: Your registration\n\nGood morning\n");
    assertEquals(Set.of("<one@plenary.invalid>"), read(whole).getFirst().messageIds());
  }

  @Test
  void aReportForPeopleIsUnderstoodByTheHeadersInIt() {
    String told =
        """
        Return-Path: <>
        From: MAILER-DAEMON@provider.example
        Subject: failure notice

        Hi. This is the qmail-send program.
        <ana@example.org>:
        198.51.100.7 does not like recipient.
        Remote host said: 550 no such user here

        --- Below this line is a copy of the message.

        Message-ID: <one@plenary.invalid>
        To: ana@example.org
        """;
    ReturnedMail returned = read(told).getFirst();
    assertEquals(Kind.HARD, returned.kind());
    assertEquals("5.0.0", returned.status());
    assertTrue(returned.recipients().contains("ana@example.org"));
    assertEquals(Set.of("<one@plenary.invalid>"), returned.messageIds());
    assertEquals(
        List.of(), read(told.replace("Return-Path: <>\nFrom: MAILER-DAEMON", "From: ana")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "X-Autoreply: yes",
        "Precedence: auto_reply",
        "Subject: Out of Office: Your registration",
        "Subject: Automatische Antwort: Ihre Anmeldung",
        "Subject: =?UTF-8?B?0JDQstGC0L7QvtGC0LLQtdGC?="
      })
  void aMailboxThatAnswersForSomebodyIsToldApart(String header) {
    String reply =
        "From: ana@example.org\n" + header + "\nIn-Reply-To: <one@plenary.invalid>\n\nI am away.\n";
    assertEquals(
        List.of(
            new ReturnedMail(
                Kind.AUTOMATIC_REPLY, Set.of("<one@plenary.invalid>"), Set.of(), null)),
        read(reply));
  }

  @Test
  void aLetterIsNoReport() {
    assertEquals(
        List.of(),
        read("From: ana@example.org\nIn-Reply-To: <one@plenary.invalid>\n\nI shall come. 550 1\n"));
  }

  @Test
  void whatIsMalformedHugeOrNestedIsSurvived() {
    Random random = new Random(7);
    byte[] noise = new byte[100_000];
    random.nextBytes(noise);
    assertEquals(List.of(), ReturnedMailReader.read(noise));
    assertEquals(List.of(), ReturnedMailReader.read(new byte[0]));
    for (int cut = 0; cut < REPORT.length(); cut += 13) {
      read(REPORT.substring(0, cut));
      read(REPORT.substring(cut));
    }
    assertEquals(1, read(REPORT + "x".repeat(5_000_000)).size());
    assertEquals(List.of(), read(REPORT.replace("boundary=\"b\"", "boundary=\"")));
    StringBuilder nested = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 3000; i++) {
      nested.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));
    }
    assertEquals(List.of(), read(nested.toString()));
    String many = "Final-Recipient: rfc822; a@example.org\nAction: failed\n\n".repeat(10_000);
    assertTrue(read(REPORT.replace("Final-Recipient: rfc822; Ana", many + "X: ")).size() <= 100);
  }
}
