package org.plenary.mail.delivery;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.mail.delivery.MailServer.Security;
import org.plenary.mail.delivery.Outcome.Kind;
import org.plenary.mail.delivery.ScriptedServer.Heard;
import org.plenary.mail.delivery.TestBag.Row;

/** Servers that misbehave. */
class SendingRoundTest extends SendingRounds {
  @Test
  void sendsAllOfThemOnceEachAndKeepsTheServersAnswer() throws IOException {
    try (ScriptedServer peer = new ScriptedServer((line, talk) -> null)) {
      Row[] rows = add(500);
      assertEquals(500, send(peer));
      assertEquals(Set.of(Kind.SENT), kinds(rows));
      assertEquals(500, peer.heard().stream().map(Heard::messageId).distinct().count());
      assertEquals(500, peer.heard().size());
      assertTrue(rows[0].last().answer().startsWith("250 2.0.0 Ok: queued as "));
      assertTrue(peer.commands().contains("MAIL FROM:<bounces@example.org>"), "the envelope");
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
      sendInHaste(peer, Duration.ofSeconds(3));
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
      assertThrows(IllegalStateException.class, () -> sendInHaste(peer, Duration.ofMillis(300)));
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
  void aServerThatIsNotThereCostsNoAttempt() throws IOException {
    Row[] rows = add(3);
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThrows(IllegalStateException.class, () -> send(Mails.server(port, Security.NONE)));
    assertTrue(Arrays.stream(rows).allMatch(row -> row.attempts() == 0));
  }
}
