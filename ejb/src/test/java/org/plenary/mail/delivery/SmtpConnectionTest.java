package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.mail.delivery.MailServer.Security;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailParts;
import org.plenary.shared.mail.WrittenMail;

class SmtpConnectionTest {
  private static final Instant WRITTEN = Instant.parse("2027-04-12T08:30:00Z");

  private final GreenMail peer = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @BeforeEach
  void start() {
    peer.setUser("plenary@example.org", "plenary", "secret");
    peer.start();
  }

  @AfterEach
  void stop() {
    peer.stop();
  }

  @Test
  void sendsInAnyScriptWithTheSameMessageIdAtEveryAttempt() throws Exception {
    try (SmtpConnection connection = SmtpConnection.to(server("plenary", "secret"))) {
      connection.send(mail("Регистрация подтверждена: Ťažká"), List.of());
      connection.send(mail("Регистрация подтверждена: Ťažká"), List.of());
    }
    MimeMessage[] received = peer.getReceivedMessages();
    assertEquals(2, received.length);
    for (MimeMessage message : received) {
      assertEquals("<one@plenary.invalid>", message.getMessageID());
      assertEquals("Регистрация подтверждена: Ťažká", message.getSubject());
      assertEquals(List.of("Здравствуйте,", "программа"), text(message));
      assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
      assertEquals("ru", message.getHeader("Content-Language")[0]);
      assertEquals(Date.from(WRITTEN), message.getSentDate());
    }
  }

  @Test
  void aSubjectCannotAddAHeader() throws Exception {
    try (SmtpConnection connection = SmtpConnection.to(server("plenary", "secret"))) {
      connection.send(mail("Hello\r\nBcc: everybody@example.org"), List.of());
    }
    MimeMessage[] received = peer.getReceivedMessages();
    assertEquals(1, received.length);
    assertTrue(received[0].getHeader("Bcc") == null);
  }

  @Test
  void aWrongPasswordIsRefused() {
    MailServer server = server("plenary", "wrong");
    assertThrows(AuthenticationFailedException.class, () -> SmtpConnection.to(server));
  }

  private static List<String> text(MimeMessage message) throws Exception {
    return ((String) message.getContent()).lines().toList();
  }

  private MailServer server(String user, String password) {
    return new MailServer(
        "127.0.0.1",
        peer.getSmtp().getPort(),
        Security.NONE,
        user,
        password,
        Mails.OFFICE,
        1,
        Duration.ofSeconds(10));
  }

  private static OutgoingMail mail(String subject) {
    return new OutgoingMail(
        1,
        UUID.randomUUID(),
        "<one@plenary.invalid>",
        "ana@example.org",
        "ru",
        new WrittenMail(subject, "Здравствуйте,\nпрограмма", null),
        null,
        new MailContext(null, null, null, null, null),
        new MailParts(null, List.of()),
        WRITTEN,
        1);
  }
}
