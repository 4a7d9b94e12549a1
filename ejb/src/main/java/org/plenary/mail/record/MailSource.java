package org.plenary.mail.record;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** A mail of the record as a message that mail programs open (RFC 5322). */
final class MailSource {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private MailSource() {}

  static byte[] of(MailDetail mail) {
    try {
      MimeMessage message = message(mail);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      message.writeTo(out);
      return out.toByteArray();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("The mail " + mail.row().ref() + " cannot be written", e);
    }
  }

  private static MimeMessage message(MailDetail mail) throws MessagingException {
    MimeMessage message =
        new MimeMessage(Session.getInstance(new Properties())) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", mail.messageId());
          }
        };
    InternetAddress to = new InternetAddress();
    to.setAddress(oneLine(mail.row().recipient()));
    message.setRecipient(Message.RecipientType.TO, to);
    message.setSubject(oneLine(mail.row().subject()), UTF_8);
    Instant sent = mail.row().sentAt() == null ? mail.row().createdAt() : mail.row().sentAt();
    message.setSentDate(Date.from(sent));
    message.setHeader("Content-Language", mail.row().language());
    message.setHeader("X-Plenary-State", mail.row().state().name());
    for (String file : mail.files()) {
      message.addHeader("X-Plenary-File", encoded(file));
    }
    MimeMultipart versions = new MimeMultipart("alternative");
    versions.addBodyPart(part(mail.text() == null ? "" : mail.text(), "text/plain"));
    if (mail.html() != null) {
      versions.addBodyPart(part(mail.html(), "text/html"));
    }
    if (mail.calendar() != null) {
      versions.addBodyPart(part(mail.calendar(), "text/calendar"));
    }
    message.setContent(versions);
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    String whole = type + "; charset=utf-8";
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), whole)));
    part.setHeader("Content-Type", whole);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static String encoded(String text) {
    try {
      return MimeUtility.encodeText(oneLine(text), UTF_8, "B");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
