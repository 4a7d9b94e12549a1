package org.plenary.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;
import org.plenary.shared.Settings;

/**
 * Empties the outbox: sends what is due to the mail server of the settings. In the demonstration it
 * keeps it; without a mail server it waits.
 */
@Dependent
class OutboxJob implements Job {
  private static final Logger LOG = Logger.getLogger(OutboxJob.class.getName());
  private static final int AT_ONCE = 50;

  @Inject private OutboxQueue queue;
  @Inject private Settings settings;

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public int round() {
    if (settings.demo()) {
      return Retry.onTransient(queue::keepDue);
    }
    Optional<MailServer> server = MailServer.of(settings);
    return server.isPresent() ? send(server.get()) : 0;
  }

  private int send(MailServer server) {
    int sent = 0;
    List<OutgoingMail> mails = claim();
    while (!mails.isEmpty()) {
      sent += send(server, mails);
      mails = claim();
    }
    return sent;
  }

  private List<OutgoingMail> claim() {
    return Retry.onTransient(() -> queue.claim(AT_ONCE));
  }

  private int send(MailServer server, List<OutgoingMail> mails) {
    int next = 0;
    int sent = 0;
    try (SmtpSender sender = new SmtpSender(server)) {
      while (next < mails.size()) {
        sent += send(sender, mails.get(next)) ? 1 : 0;
        next++;
      }
      return sent;
    } catch (MessagingException e) {
      mails.subList(next, mails.size()).forEach(mail -> queue.release(mail));
      throw new IllegalStateException(
          "The mail server " + server + " does not answer as it should", e);
    }
  }

  /**
   * @return whether the server took it
   * @throws MessagingException if the connection broke
   */
  private boolean send(SmtpSender sender, OutgoingMail mail) throws MessagingException {
    try {
      sender.send(mail);
      queue.sent(mail);
      return true;
    } catch (SendFailedException e) {
      LOG.log(
          Level.WARNING, "Mail {0} was refused: {1}", new Object[] {mail.messageId(), reply(e)});
      if (isForGood(e)) {
        queue.giveUp(mail);
      } else {
        queue.notSent(mail);
      }
      return false;
    }
  }

  /** An address that cannot be right, or an answer of 500 and more. */
  private static boolean isForGood(SendFailedException e) {
    return reply(e).startsWith("5") || e.getInvalidAddresses() != null && reply(e).isEmpty();
  }

  /** The code that the server answered, without its text, which may name the recipient. */
  private static String reply(SendFailedException e) {
    for (Exception cause = e; cause != null; cause = next(cause)) {
      String text = String.valueOf(cause.getMessage());
      if (text.matches("(?s)[45]\\d\\d .*")) {
        return text.substring(0, 3);
      }
    }
    return "";
  }

  private static Exception next(Exception e) {
    return e instanceof MessagingException mail ? mail.getNextException() : null;
  }
}
