package org.plenary.mail.delivery;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as a message: plain text, the same as HTML and as a calendar entry beside it, then files.
 * Each line of its head is one line, whatever stands in the subject.
 */
final class MailMessage extends MimeMessage {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final Pattern METHOD =
      Pattern.compile("(?im)^METHOD:(PUBLISH|REQUEST|REPLY|ADD|CANCEL|REFRESH|COUNTER)\\s*$");

  private final String messageId;

  /**
   * @param files what stands in {@link OutgoingMail#parts}, in its order
   * @throws Undeliverable if the recipient's address is none
   */
  MailMessage(Session session, MailHead head, OutgoingMail mail, List<Enclosure> files)
      throws MessagingException, Undeliverable {
    super(session);
    this.messageId = mail.messageId();
    setFrom(head.sender());
    if (head.answersTo() != null) {
      setReplyTo(new InternetAddress[] {head.answersTo()});
    }
    InternetAddress recipient = new InternetAddress();
    recipient.setAddress(MailAddress.of(mail.recipient()).text());
    setRecipient(Message.RecipientType.TO, recipient);
    setSubject(oneLine(mail.text().subject()), UTF_8);
    setSentDate(Date.from(mail.writtenAt()));
    setHeader("Content-Language", mail.language());
    setHeader("Auto-Submitted", "auto-generated");
    addUnsubscribe(mail.context().unsubscribe());
    fill(mail, files);
    saveChanges();
  }

  /** RFC 2369, and RFC 8058 where it is an address of the web on HTTPS. */
  private void addUnsubscribe(String address) throws MessagingException {
    if (address == null) {
      return;
    }
    setHeader("List-Unsubscribe", "<" + address.replaceAll("[\\s<>]", "") + ">");
    if (address.startsWith("https:")) {
      setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  private void fill(OutgoingMail mail, List<Enclosure> files) throws MessagingException {
    String calendar = mail.parts().calendar();
    if (calendar == null && files.isEmpty()) {
      writeText(this, mail);
      return;
    }
    MimeBodyPart text = new MimeBodyPart();
    writeText(text, mail);
    Multipart all = new MimeMultipart("mixed", text);
    if (calendar != null) {
      all.addBodyPart(calendarFile(calendar));
    }
    for (Enclosure file : files) {
      all.addBodyPart(file(file));
    }
    setContent(all);
  }

  private static void writeText(Part part, OutgoingMail mail) throws MessagingException {
    String calendar = mail.parts().calendar();
    if (mail.text().html() == null && calendar == null) {
      part.setContent(mail.text().text(), "text/plain; charset=utf-8");
      return;
    }
    MimeMultipart versions = new MimeMultipart("alternative");
    versions.addBodyPart(version(mail.text().text(), "plain"));
    if (mail.text().html() != null) {
      versions.addBodyPart(version(mail.text().html(), "html"));
    }
    if (calendar != null) {
      versions.addBodyPart(
          bytes(calendar, "text/calendar; charset=utf-8; method=" + method(calendar)));
    }
    part.setContent(versions);
  }

  private static MimeBodyPart version(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    return part;
  }

  /** What an iCalendar object asks for (RFC 5546); it is published where it does not say. */
  private static String method(String calendar) {
    Matcher found = METHOD.matcher(calendar);
    return found.find() ? found.group(1).toUpperCase(Locale.ROOT) : "PUBLISH";
  }

  /** The same once more as a file, for programs that do not know the part. */
  private static MimeBodyPart calendarFile(String calendar) throws MessagingException {
    MimeBodyPart part = bytes(calendar, "application/ics");
    part.setFileName("invite.ics");
    part.setDisposition(Part.ATTACHMENT);
    return part;
  }

  private static MimeBodyPart bytes(String text, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    part.setHeader("Content-Type", type);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static MimeBodyPart file(Enclosure file) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    FileDataSource source =
        new FileDataSource(file.bytes().toFile()) {
          @Override
          public String getContentType() {
            return file.type();
          }
        };
    part.setDataHandler(new DataHandler(source));
    part.setFileName(oneLine(file.name()));
    part.setDisposition(Part.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
