package org.plenary.mail.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Hands mails to a mail server over one connection. */
class SmtpSender implements AutoCloseable {
  private final MailServer server;
  private final Session session;
  private final Transport transport;

  /**
   * Connects.
   *
   * @throws MessagingException if the server cannot be reached, or does not let us in
   */
  SmtpSender(MailServer server) throws MessagingException {
    this.server = server;
    session = Session.getInstance(server.properties());
    transport = session.getTransport();
    transport.connect(server.user(), server.password());
  }

  /**
   * Sends one mail, as plain text.
   *
   * @throws MessagingException if the server does not take it
   */
  void send(OutgoingMail mail) throws MessagingException {
    MimeMessage message = message(mail);
    transport.sendMessage(message, message.getAllRecipients());
  }

  private MimeMessage message(OutgoingMail mail) throws MessagingException {
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", mail.messageId());
          }
        };
    message.setFrom(new InternetAddress(server.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    message.setSubject(mail.text().subject(), StandardCharsets.UTF_8.name());
    message.setText(mail.text().text(), StandardCharsets.UTF_8.name());
    message.setHeader("Content-Language", mail.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(Date.from(mail.writtenAt()));
    message.saveChanges();
    return message;
  }

  @Override
  public void close() throws MessagingException {
    transport.close();
  }
}
