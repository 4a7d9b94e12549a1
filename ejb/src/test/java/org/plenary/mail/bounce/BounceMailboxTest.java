package org.plenary.mail.bounce;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.mail.bounce.BounceMailbox.Batch;
import org.plenary.mail.bounce.BounceMailbox.Mark;
import org.plenary.mail.bounce.BounceServer.Security;

class BounceMailboxTest {
  private final GreenMail peer = new GreenMail(ServerSetup.IMAP.dynamicPort());
  private final List<String> handled = new ArrayList<>();
  private GreenMailUser user;

  @BeforeEach
  void start() {
    user = peer.setUser("bounces@example.org", "bounces", "secret");
    peer.start();
  }

  @AfterEach
  void stop() {
    peer.stop();
  }

  private void came(String subject, String body) throws MessagingException {
    String source = "From: a@example.org\r\nSubject: " + subject + "\r\n\r\n" + body;
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(source.getBytes(UTF_8))));
  }

  private BounceOutcome handle(byte[] message) {
    String source = new String(message, UTF_8);
    handled.add(source.replaceFirst("(?s).*Subject: ([^\r\n]*).*", "$1"));
    return source.contains("report") ? BounceOutcome.BOUNCED : BounceOutcome.NOT_UNDERSTOOD;
  }

  private Batch read(Mark mark, String password) throws MessagingException {
    BounceServer server =
        new BounceServer(
            "127.0.0.1", peer.getImap().getPort(), Security.NONE, "bounces", password, "INBOX");
    try (BounceMailbox mailbox = new BounceMailbox(server)) {
      return mailbox.read(mark, this::handle);
    }
  }

  @Test
  void eachMessageIsHandledOnceAndWhatIsUnderstoodIsMarkedAsRead() throws MessagingException {
    came("report 1", "");
    came("letter", "");
    Batch first = read(null, "secret");
    assertEquals(List.of("report 1", "letter"), handled);
    assertEquals(1, first.understood());
    assertTrue(peer.getReceivedMessages()[0].isSet(Flags.Flag.SEEN));
    assertFalse(peer.getReceivedMessages()[1].isSet(Flags.Flag.SEEN), "for people");
    handled.clear();
    Batch second = read(first.mark(), "secret");
    assertEquals(List.of(), handled);
    came("report 2", "");
    read(second.mark(), "secret");
    assertEquals(List.of("report 2"), handled);
  }

  @Test
  void aMailboxThatWasMadeAnewIsReadFromItsBeginning() throws MessagingException {
    came("report 1", "");
    Mark mark = read(null, "secret").mark();
    read(new Mark(mark.uidValidity() + 1, mark.lastUid()), "secret");
    assertEquals(List.of("report 1", "report 1"), handled);
  }

  @Test
  void manyAreReadInBatchesAndOfALongOneTheBeginning() throws MessagingException {
    for (int i : IntStream.range(0, 120).toArray()) {
      came("report " + i, i == 3 ? "x".repeat(3_000_000) : "");
    }
    Batch first = read(null, "secret");
    assertTrue(first.more());
    assertFalse(read(first.mark(), "secret").more());
    assertEquals(120, handled.size());
    assertEquals("report 3", handled.get(3));
  }

  @Test
  void aWrongPasswordIsTold() {
    assertThrows(AuthenticationFailedException.class, () -> read(null, "wrong"));
  }
}
