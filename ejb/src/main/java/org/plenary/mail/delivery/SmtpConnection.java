package org.plenary.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands mails to a mail server over one connection, which stays open until it is closed. */
final class SmtpConnection implements AutoCloseable {
  private static final int LONGEST_ANSWER = 500;

  private final MailServer server;
  private final Session session;
  private final SMTPTransport transport;

  private SmtpConnection(MailServer server, Properties properties) throws MessagingException {
    this.server = server;
    session = Session.getInstance(properties);
    transport = (SMTPTransport) session.getTransport("smtp");
    transport.connect(server.user(), server.password());
  }

  /**
   * Connects.
   *
   * @throws MessagingException if the server cannot be reached or does not let us in, or if the
   *     connection would not be as secret as the settings ask for
   */
  static SmtpConnection to(MailServer server) throws MessagingException {
    return new SmtpConnection(server, server.properties());
  }

  /**
   * Connects for mail to addresses that are not ASCII before the @ (RFC 6531).
   *
   * @throws MessagingException as {@link #to}
   * @throws Undeliverable if the server does not know such addresses
   */
  static SmtpConnection inUtf8To(MailServer server) throws MessagingException, Undeliverable {
    Properties properties = server.properties();
    properties.put("mail.mime.allowutf8", "true");
    SmtpConnection connection = new SmtpConnection(server, properties);
    if (!connection.transport.supportsExtension("SMTPUTF8")) {
      connection.close();
      throw new Undeliverable("mail.why.unicodeAddress");
    }
    return connection;
  }

  /**
   * Sends one mail.
   *
   * @return what the server answered, one line
   * @throws MessagingException if the server does not take it, or the connection broke
   * @throws Undeliverable if it cannot be written as a message
   */
  String send(OutgoingMail mail, List<Enclosure> files) throws MessagingException, Undeliverable {
    MailMessage message = new MailMessage(session, server.head(), mail, files);
    transport.sendMessage(message, message.getAllRecipients());
    return line(transport.getLastServerResponse());
  }

  /** A server's answer as one line that is not too long. */
  static String line(String answer) {
    String line = answer == null ? "" : answer.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) : line;
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      // it is gone then
    }
  }
}
