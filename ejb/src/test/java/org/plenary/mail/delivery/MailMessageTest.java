package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.shared.mail.MailParts;
import org.plenary.shared.mail.WrittenMail;

class MailMessageTest {
  private static final Session SESSION = Session.getInstance(new Properties());
  private static final WrittenMail BOTH =
      new WrittenMail("Программа", "Здравствуйте", "<p>Здравствуйте</p>");
  private static final MailParts NOTHING = new MailParts(null, List.of());
  private static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n";

  /** As it arrives. */
  private static MimeMessage received(OutgoingMail mail, MailHead head, Enclosure... files)
      throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new MailMessage(SESSION, head, mail, List.of(files)).writeTo(bytes);
    return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static Part part(Object multipart, int number) throws Exception {
    return ((MimeMultipart) multipart).getBodyPart(number);
  }

  @Test
  void hasAllVersionsFromThePlainestToTheRichest() throws Exception {
    MailParts parts = new MailParts(CALENDAR, List.of());
    MimeMessage message = received(Mails.of("ana@example.org", BOTH, null, parts), Mails.OFFICE);
    Part versions = part(message.getContent(), 0);
    assertTrue(versions.isMimeType("multipart/alternative"));
    assertEquals("Здравствуйте", part(versions.getContent(), 0).getContent());
    assertTrue(part(versions.getContent(), 1).isMimeType("text/html"));
    assertEquals("<p>Здравствуйте</p>", part(versions.getContent(), 1).getContent());
    Part calendar = part(versions.getContent(), 2);
    assertEquals("text/calendar; charset=utf-8; method=CANCEL", calendar.getContentType());
    Part file = part(message.getContent(), 1);
    assertEquals("invite.ics", file.getFileName());
    assertEquals(Part.ATTACHMENT, file.getDisposition());
    assertArrayEquals(
        CALENDAR.getBytes(StandardCharsets.UTF_8), file.getInputStream().readAllBytes());
  }

  @Test
  void aMailOfTwoVersionsHasNothingAroundThem() throws Exception {
    MimeMessage message = received(Mails.of("ana@example.org", BOTH, null, NOTHING), Mails.OFFICE);
    assertTrue(message.isMimeType("multipart/alternative"));
    assertEquals(2, ((MimeMultipart) message.getContent()).getCount());
  }

  @Test
  void enclosesFilesUnderTheirNames(@TempDir Path directory) throws Exception {
    byte[] bytes = {'%', 'P', 'D', 'F', 0, 1, (byte) 200, '\r', '\n', '.', '\n'};
    Path path = Files.write(directory.resolve("spooled"), bytes);
    Enclosure file = new Enclosure("Повестка\r\nX: y.pdf", "application/pdf", path);
    MailParts parts = new MailParts(null, List.of(UUID.randomUUID()));
    MimeMessage message =
        received(Mails.of("ana@example.org", BOTH, null, parts), Mails.OFFICE, file);
    MimeBodyPart enclosed = (MimeBodyPart) part(message.getContent(), 1);
    assertTrue(enclosed.isMimeType("application/pdf"));
    assertEquals(
        "Повестка X: y.pdf", jakarta.mail.internet.MimeUtility.decodeText(enclosed.getFileName()));
    assertNull(enclosed.getHeader("X"));
    assertArrayEquals(bytes, enclosed.getInputStream().readAllBytes());
  }

  @Test
  void saysHowMailingsEnd() throws Exception {
    String address = "https://plenary.example.org/unsubscribe?token=abc";
    MimeMessage message =
        received(Mails.of("ana@example.org", BOTH, address, NOTHING), Mails.OFFICE);
    assertEquals("<" + address + ">", message.getHeader("List-Unsubscribe", null));
    assertEquals("List-Unsubscribe=One-Click", message.getHeader("List-Unsubscribe-Post", null));
    MimeMessage other = received(Mails.to("ana@example.org"), Mails.OFFICE);
    assertNull(other.getHeader("List-Unsubscribe"));
    assertNull(other.getHeader("List-Unsubscribe-Post"));
  }

  @Test
  void eachLineOfTheHeadIsOne() throws Exception {
    WrittenMail text = new WrittenMail("Hello\r\nBcc: all@example.org\u2028x\0", "Hello", null);
    String address = "https://example.org/\r\nBcc: all@example.org";
    MimeMessage message =
        received(Mails.of("ana@example.org", text, address, NOTHING), Mails.OFFICE);
    assertEquals("Hello Bcc: all@example.org x", message.getSubject());
    assertNull(message.getHeader("Bcc"));
  }

  @Test
  void saysWhoItComesFromAndWhereAnswersGo() throws Exception {
    MailHead head =
        new MailHead(
            "Бюро <office@xn--bcher-kva.example>", "desk@example.org", "bounces@example.org");
    MimeMessage message = received(Mails.to("ana@example.org"), head);
    assertEquals(
        "Бюро", ((jakarta.mail.internet.InternetAddress) message.getFrom()[0]).getPersonal());
    assertEquals("desk@example.org", message.getReplyTo()[0].toString());
    assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
    assertEquals("ru", message.getHeader("Content-Language", null));
  }
}
