package org.plenary.mail.delivery;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.mail.delivery.MailServer.Security;
import org.plenary.mail.delivery.Outcome.Kind;
import org.plenary.mail.delivery.ScriptedServer.Heard;
import org.plenary.mail.delivery.TestBag.Row;

/** Sends over real connections to servers that misbehave. */
class SendingRoundTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestBag bag = new TestBag();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private int send(ScriptedServer peer) {
    return send(Mails.server(peer.port(), Security.NONE));
  }

  private int send(MailServer server) {
    return new SendingRound(server, bag, threads, bag).run();
  }

  private Row[] add(int number) {
    Row[] rows = new Row[number];
    for (int i = 0; i < number; i++) {
      rows[i] = bag.add(Mails.to("person" + i + "@example.org"));
    }
    return rows;
  }

  private static Set<Kind> kinds(Row... rows) {
    return Arrays.stream(rows).map(row -> row.last().kind()).collect(toSet());
  }

  @Test
  void sendsAllOfThemOnceEachAndKeepsTheServersAnswer() throws IOException {
    try (ScriptedServer peer = new ScriptedServer((line, talk) -> null)) {
      Row[] rows = add(500);
      assertEquals(500, send(peer));
      assertEquals(Set.of(Kind.SENT), kinds(rows));
      assertEquals(500, peer.heard().stream().map(Heard::messageId).distinct().count());
      assertEquals(500, peer.heard().size());
      assertTrue(rows[0].last().answer().startsWith("250 2.0.0 Ok: queued as "));
      assertTrue(peer.connections() <= 3, "as many connections as the settings allow");
    }
  }

  @Test
  void aServerThatHangsAfterOneMailCostsTheOthersNothing() throws IOException {
    boolean[] hangs = {true};
    try (ScriptedServer peer =
        new ScriptedServer(
            (line, talk) ->
                line.equals(".") && talk.recipient().startsWith("slow") && hangs[0]
                    ? ScriptedServer.SILENCE
                    : null)) {
      Row slow = bag.add(Mails.to("slow@example.org"));
      Row[] rows = add(40);
      send(peer);
      assertEquals(Set.of(Kind.SENT), kinds(rows));
      assertEquals(Kind.LATER, slow.last().kind());
      assertEquals("mail.why.noAnswer", slow.last().why());
      hangs[0] = false;
      bag.pass(HOUR);
      send(peer);
      assertEquals(Kind.SENT, slow.last().kind());
      assertEquals(42, peer.heard().size(), "the slow one twice, since nobody knew");
      assertEquals(41, peer.heard().stream().map(Heard::messageId).distinct().count());
    }
  }

  @Test
  void aServerThatHangsAltogetherIsLeftAlone() throws IOException {
    try (ScriptedServer peer =
        new ScriptedServer((line, talk) -> line.equals(".") ? ScriptedServer.SILENCE : null)) {
      Row[] rows = add(40);
      assertThrows(IllegalStateException.class, () -> send(peer));
      long tried = Arrays.stream(rows).filter(row -> row.attempts() > 0).count();
      assertTrue(tried <= 6, tried + " mails were tried");
      assertEquals(40, bag.rows().size());
    }
  }

  @Test
  void aServerThatAsksToComeAgainForAnHourGetsEachMailOnce() throws IOException {
    Instant end = bag.instant().plus(HOUR);
    try (ScriptedServer peer =
        new ScriptedServer(
            (line, talk) ->
                line.startsWith("RCPT") && bag.instant().isBefore(end)
                    ? "451 4.7.1 Greylisted"
                    : null)) {
      Row[] rows = add(5);
      while (bag.nextDue() != null) {
        bag.setTime(bag.nextDue());
        send(peer);
      }
      assertEquals(Set.of(Kind.SENT), kinds(rows));
      assertEquals(5, peer.heard().size());
      assertTrue(bag.instant().isBefore(end.plus(HOUR).plus(HOUR)), "soon after");
    }
  }

  @Test
  void whatIsRefusedForGoodIsNotTriedAgainAndTheOthersGo() throws IOException {
    try (ScriptedServer peer =
        new ScriptedServer(
            (line, talk) ->
                line.startsWith("RCPT") && line.contains("gone")
                    ? "550 5.1.1 <gone@example.org>: no such user"
                    : null)) {
      Row[] before = add(10);
      Row gone = bag.add(Mails.to("gone@example.org"));
      Row[] after = add(10);
      assertEquals(20, send(peer));
      assertEquals(Set.of(Kind.SENT), kinds(before));
      assertEquals(Set.of(Kind.SENT), kinds(after));
      assertEquals(Kind.NEVER, gone.last().kind());
      assertEquals("mail.why.refused", gone.last().why());
      assertEquals("550 5.1.1 <gone@example.org>: no such user", gone.last().answer());
    }
  }

  @Test
  void whereANodeDiesBetweenSendingAndNotingTheSameMessageIdComesAgain() throws IOException {
    try (ScriptedServer peer = new ScriptedServer((line, talk) -> null)) {
      add(5);
      bag.crashAtTheNextNote();
      assertThrows(IllegalStateException.class, () -> send(peer));
      bag.abandonLeases();
      send(peer);
      Map<String, Set<String>> ids =
          peer.heard().stream()
              .collect(
                  Collectors.groupingBy(
                      Heard::recipient, Collectors.mapping(Heard::messageId, toSet())));
      assertEquals(5, ids.size());
      assertTrue(peer.heard().size() > 5, "at least one was sent twice");
      assertTrue(ids.values().stream().allMatch(all -> all.size() == 1), ids::toString);
    }
  }

  @Test
  void aServerThatEndsAConnectionAfterThreeMailsGetsThemAllAtTheFirstAttempt() throws IOException {
    try (ScriptedServer peer =
        new ScriptedServer(
            (line, talk) ->
                line.startsWith("MAIL") && talk.mails() == 3 ? "421 4.7.0 Enough" : null)) {
      Row[] rows = add(30);
      assertEquals(30, send(peer));
      assertEquals(Set.of(Kind.SENT), kinds(rows));
      assertTrue(Arrays.stream(rows).allMatch(row -> row.attempts() == 1));
      assertEquals(30, peer.heard().size());
    }
  }

  @Test
  void aServerThatAllowsOneConnectionGetsAllMails() throws IOException {
    try (ScriptedServer peer =
        new ScriptedServer(
            (line, talk) ->
                line.isEmpty() && talk.connection() > 1 ? "421 Too many connections" : null)) {
      Row[] rows = add(60);
      assertEquals(60, send(peer));
      assertEquals(Set.of(Kind.SENT), kinds(rows));
    }
  }

  @Test
  void aServerThatRefusesTheSenderMakesNoMailFail() throws IOException {
    try (ScriptedServer peer =
        new ScriptedServer(
            (line, talk) -> line.startsWith("MAIL") ? "553 Sender not allowed" : null)) {
      Row[] rows = add(60);
      assertThrows(IllegalStateException.class, () -> send(peer));
      assertTrue(
          Arrays.stream(rows)
              .map(Row::last)
              .allMatch(last -> last == null || last.kind() != Kind.NEVER));
      assertEquals(List.of(), peer.heard());
      assertEquals(60, bag.rows().stream().filter(row -> row.attempts() < 2).count());
    }
  }

  @Test
  void whereTlsIsTakenAwayNothingIsSentInTheClear() throws IOException {
    String offered = "250-peer.example.org\r\n250 STARTTLS";
    ScriptedServer.Script stripped = (line, talk) -> null;
    ScriptedServer.Script cut =
        (line, talk) ->
            line.startsWith("EHLO") ? offered : line.equals("STARTTLS") ? "220 go on" : null;
    ScriptedServer.Script refused =
        (line, talk) ->
            line.startsWith("EHLO") ? offered : line.equals("STARTTLS") ? "454 not now" : null;
    for (ScriptedServer.Script script : List.of(stripped, cut, refused)) {
      try (ScriptedServer peer = new ScriptedServer(script)) {
        Row row = bag.add(Mails.to("ana@example.org"));
        MailServer server = Mails.server(peer.port(), Security.STARTTLS);
        assertThrows(IllegalStateException.class, () -> send(server));
        assertEquals(0, row.attempts(), "it was not tried");
        assertFalse(peer.commands().stream().anyMatch(line -> line.matches("(AUTH|MAIL).*")));
      }
    }
  }

  @Test
  void aServerThatIsNotThereCostsNoAttempt() throws IOException {
    Row[] rows = add(3);
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThrows(IllegalStateException.class, () -> send(Mails.server(port, Security.NONE)));
    assertTrue(Arrays.stream(rows).allMatch(row -> row.attempts() == 0));
  }

  @Test
  void anAddressThatIsNoneIsSaidSo() throws IOException {
    try (ScriptedServer peer = new ScriptedServer((line, talk) -> null)) {
      Row bad = bag.add(Mails.to("nobody"));
      Row hidden = bag.add(Mails.to("a@example.org\r\nRCPT TO:<b@example.org>"));
      Row good = bag.add(Mails.to("ana@bücher.example"));
      send(peer);
      assertEquals(Set.of(Kind.NEVER), kinds(bad, hidden));
      assertEquals("mail.why.badAddress", bad.last().why());
      assertEquals(Kind.SENT, good.last().kind());
      assertEquals("ana@xn--bcher-kva.example", peer.heard().getFirst().recipient());
      assertEquals(1, peer.heard().size());
    }
  }

  @Test
  void anAddressInItsOwnScriptNeedsAServerThatKnowsIt() throws IOException {
    ScriptedServer.Script knows =
        (line, talk) ->
            line.startsWith("EHLO") ? "250-peer.example.org\r\n250-8BITMIME\r\n250 SMTPUTF8" : null;
    Row first = bag.add(Mails.to("анна@example.org"));
    Row second = bag.add(Mails.to("ana@example.org"));
    try (ScriptedServer peer = new ScriptedServer((line, talk) -> null)) {
      send(peer);
      assertEquals("mail.why.unicodeAddress", first.last().why());
      assertEquals(Set.of(Kind.NEVER), kinds(first));
      assertEquals(Set.of(Kind.SENT), kinds(second));
    }
    Row again = bag.add(Mails.to("анна@example.org"));
    try (ScriptedServer peer = new ScriptedServer(knows)) {
      send(peer);
      assertEquals(Set.of(Kind.SENT), kinds(again));
      assertEquals("анна@example.org", peer.heard().getFirst().recipient());
    }
  }
}
