package org.plenary.mail.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.plenary.mail.delivery.MailServer.Security;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailParts;
import org.plenary.shared.mail.WrittenMail;

/** Mails and servers of tests. */
final class Mails {
  static final Instant WRITTEN = Instant.parse("2027-04-12T08:30:00Z");
  static final MailHead OFFICE =
      new MailHead("Office <office@example.org>", null, "bounces@example.org");

  private static final AtomicLong NEXT = new AtomicLong();

  private Mails() {}

  /** A mail of plain text. */
  static OutgoingMail to(String recipient) {
    return of(
        recipient, new WrittenMail("Hello", "Hello", null), null, new MailParts(null, List.of()));
  }

  static OutgoingMail of(String recipient, WrittenMail text, String unsubscribe, MailParts parts) {
    long id = NEXT.incrementAndGet();
    return new OutgoingMail(
        id,
        UUID.randomUUID(),
        "<" + id + "@plenary.example.org>",
        recipient,
        "ru",
        text,
        null,
        new MailContext(null, null, null, null, unsubscribe),
        parts,
        WRITTEN,
        1);
  }

  /** A server on this machine. */
  static MailServer server(int port, Security security) {
    return server(port, security, Duration.ofSeconds(30));
  }

  /** The same, for whose answers nobody waits long. */
  static MailServer server(int port, Security security, Duration patience) {
    return new MailServer("127.0.0.1", port, security, null, null, OFFICE, 3, patience);
  }
}
