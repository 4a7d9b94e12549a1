package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.mail.delivery.MailServer.Security;
import org.plenary.mail.delivery.Outcome.Kind;
import org.plenary.mail.delivery.TestBag.Row;

/** Mails that must not leave as they are, or not over this connection. */
class UnsentMailTest extends SendingRounds {
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
  void aServerThatNobodyKnowsGetsNothingOverTls() {
    GreenMail peer = new GreenMail(ServerSetup.SMTPS.dynamicPort());
    peer.start();
    try {
      Row row = bag.add(Mails.to("ana@example.org"));
      MailServer server = Mails.server(peer.getSmtps().getPort(), Security.TLS);
      assertThrows(IllegalStateException.class, () -> send(server), "its certificate is its own");
      assertEquals(0, row.attempts());
      assertEquals(0, peer.getReceivedMessages().length);
    } finally {
      peer.stop();
    }
  }

  @Test
  void aMailWhoseFileIsNotCleanStaysAndSaysWhy() throws IOException {
    try (ScriptedServer peer = new ScriptedServer((line, talk) -> null)) {
      Row refused = bag.add(Mails.to("refused-file@example.org"));
      Row waiting = bag.add(Mails.to("waiting-file@example.org"));
      Row good = bag.add(Mails.to("ana@example.org"));
      assertEquals(1, send(peer));
      assertEquals(Kind.NEVER, refused.last().kind());
      assertEquals("mail.why.fileRefused", refused.last().why());
      assertEquals(Kind.LATER, waiting.last().kind());
      assertEquals("mail.why.fileWaits", waiting.last().why());
      assertEquals(Kind.SENT, good.last().kind());
    }
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
