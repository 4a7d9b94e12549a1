package org.plenary.mail.delivery;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the mails of a round that it gets hold of, over one connection that it keeps open. */
final class SendingWorker implements Runnable {
  private static final Logger LOG = Logger.getLogger(SendingWorker.class.getName());

  private final MailServer server;
  private final BlockingDeque<Task> tasks;
  private final BlockingQueue<Outcome> outcomes;
  private final Trouble trouble;
  private final Clock clock;
  private SmtpConnection connection;

  SendingWorker(
      MailServer server,
      BlockingDeque<Task> tasks,
      BlockingQueue<Outcome> outcomes,
      Trouble trouble,
      Clock clock) {
    this.server = server;
    this.tasks = tasks;
    this.outcomes = outcomes;
    this.trouble = trouble;
    this.clock = clock;
  }

  @Override
  public void run() {
    try {
      Task task = tasks.take();
      while (task != Task.END && work(task)) {
        task = tasks.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      disconnect();
    }
  }

  /**
   * @return whether this worker can go on
   */
  private boolean work(Task task) {
    if (trouble.illness() != null || task.isStale(clock)) {
      outcomes.add(Outcome.untried(task));
      return true;
    }
    try {
      boolean utf8 = MailAddress.of(task.mail().recipient()).needsUtf8();
      if (!utf8 && connection == null) {
        connection = SmtpConnection.to(server);
      }
      outcomes.add(utf8 ? sentInUtf8(task) : sent(task, true));
      return true;
    } catch (Undeliverable e) {
      outcomes.add(Outcome.never(task, e.why(), null));
      return true;
    } catch (MessagingException e) {
      tasks.addFirst(task); // somebody else's connection may last
      trouble.leaves(e);
      return false;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "Mail " + task.mail().messageId() + " cannot be written");
      outcomes.add(Outcome.later(task, "mail.why.unreadable", null));
      return true;
    }
  }

  /**
   * @param anew whether to try once more at once on a new connection if the server has ended this
   *     one before it heard of the mail, as some do after so many mails
   * @throws MessagingException if there is no new connection
   */
  private Outcome sent(Task task, boolean anew) throws MessagingException, Undeliverable {
    try {
      String answer = connection.send(task.mail(), task.files());
      trouble.answers();
      return Outcome.sent(task, answer);
    } catch (MessagingException e) {
      SmtpReply reply = SmtpReply.of(e);
      if (reply.isBroken()) {
        disconnect();
      }
      if (reply.isBroken() && reply.stage() == SmtpReply.Stage.SENDER && anew) {
        connection = SmtpConnection.to(server);
        return sent(task, false);
      }
      return outcome(task, reply, e);
    }
  }

  /** Such addresses are rare: they have a connection of their own. */
  private Outcome sentInUtf8(Task task) throws MessagingException, Undeliverable {
    try (SmtpConnection own = SmtpConnection.inUtf8To(server)) {
      try {
        return Outcome.sent(task, own.send(task.mail(), task.files()));
      } catch (MessagingException e) {
        return outcome(task, SmtpReply.of(e), e);
      }
    }
  }

  private Outcome outcome(Task task, SmtpReply reply, MessagingException e) {
    LOG.log(
        Level.WARNING,
        "Mail {0} was not taken at {1}: {2}",
        new Object[] {task.mail().messageId(), reply.stage(), reply.code()});
    if (reply.refusesSender()) {
      trouble.refusesUs(e);
      return Outcome.later(task, "mail.why.sender", reply.text());
    }
    if (reply.isBroken()) {
      trouble.broke(e);
      return Outcome.later(task, "mail.why.noAnswer", reply.text());
    }
    trouble.answers();
    return reply.isForGood()
        ? Outcome.never(task, "mail.why.refused", reply.text())
        : Outcome.later(task, "mail.why.postponed", reply.text());
  }

  private void disconnect() {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }
}
