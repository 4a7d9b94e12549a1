package org.plenary.mail.delivery;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is due: this thread claims mails and notes what came of them, workers send them. What
 * arrives while one group is being noted is the next group (ADR 0023). Few mails are in hand at
 * once, so memory does not grow with the outbox; how many follows how fast they leave.
 */
final class SendingRound {
  private static final Logger LOG = Logger.getLogger(SendingRound.class.getName());

  /** After this time the rest is left to the next round. */
  static final Duration LONGEST = Duration.ofMinutes(4);

  private static final int FEWEST = 10;
  private static final int MOST = 200;
  private static final long FAST = Duration.ofSeconds(1).toNanos();
  private static final long SLOW = Duration.ofSeconds(5).toNanos();

  private final MailServer server;
  private final Mailbag bag;
  private final Executor threads;
  private final Clock clock;
  private final BlockingDeque<Task> tasks = new LinkedBlockingDeque<>();
  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private final Trouble trouble;
  private final long begun = System.nanoTime();
  private long claimedAt = begun;
  private boolean allClaimed;
  private int atOnce = FEWEST;
  private int inHand;
  private int sent;

  SendingRound(MailServer server, Mailbag bag, Executor threads, Clock clock) {
    this.server = server;
    this.bag = bag;
    this.threads = threads;
    this.clock = clock;
    this.trouble = new Trouble(server.connections());
  }

  /**
   * Sends until nothing is due, or the time is over.
   *
   * @return how many mails the server took
   * @throws IllegalStateException if the server is ill; what was not tried is due as before
   */
  int run() {
    try {
      for (int i = 0; i < server.connections(); i++) {
        threads.execute(new SendingWorker(server, tasks, outcomes, trouble, clock));
      }
      while (inHand > 0 || mayClaim()) {
        claimSome();
        note();
      }
    } finally {
      end();
    }
    MessagingException illness = trouble.illness();
    if (illness != null) {
      throw new IllegalStateException(
          "The mail server " + server + " does not answer as it should", illness);
    }
    return sent;
  }

  private boolean isOver() {
    return trouble.illness() != null || System.nanoTime() - begun > LONGEST.toNanos();
  }

  private boolean mayClaim() {
    return !allClaimed && !isOver();
  }

  private void claimSome() {
    if (!mayClaim() || tasks.size() >= atOnce) {
      return;
    }
    long now = System.nanoTime();
    long since = now - claimedAt;
    atOnce = since < FAST ? atOnce * 2 : since > SLOW ? atOnce / 2 : atOnce;
    atOnce = Math.clamp(atOnce, FEWEST, MOST);
    claimedAt = now;
    Claim claim = bag.claim(atOnce);
    allClaimed = claim.last();
    inHand += claim.mails().size();
    claim.mails().forEach(mail -> begin(mail, claim, now));
  }

  private void begin(OutgoingMail mail, Claim claim, long now) {
    Task task = new Task(mail, claim.lease(), List.of(), clock.instant(), now);
    try {
      tasks.add(task.with(bag.files(mail)));
    } catch (Undeliverable e) {
      outcomes.add(Outcome.never(task, e.why(), null));
    } catch (Mailbag.FileWaits e) {
      outcomes.add(Outcome.later(task, "mail.why.fileWaits", null));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "The files of mail " + mail.messageId() + " cannot be read");
      outcomes.add(Outcome.later(task, "mail.why.unreadable", null));
    }
  }

  /** Waits for something to come out, and notes it with all that came out meanwhile. */
  private void note() {
    if (inHand == 0) {
      return;
    }
    if (isOver()) {
      giveBack();
    }
    List<Outcome> group = new ArrayList<>();
    try {
      Outcome first = outcomes.poll(100, TimeUnit.MILLISECONDS);
      if (first != null) {
        group.add(first);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Sending mail was interrupted", e);
    }
    outcomes.drainTo(group, MOST);
    if (!group.isEmpty()) {
      inHand -= group.size();
      bag.note(group);
      sent += (int) group.stream().filter(one -> one.kind() == Outcome.Kind.SENT).count();
    }
  }

  /** What nobody has begun to send will be due again. */
  private void giveBack() {
    List<Task> rest = new ArrayList<>();
    tasks.drainTo(rest);
    rest.forEach(task -> outcomes.add(Outcome.untried(task)));
  }

  /** Notes what is still in hand, also where a claim failed, and lets the workers go. */
  private void end() {
    try {
      while (inHand > 0) {
        giveBack();
        note();
      }
    } finally {
      for (int i = 0; i < server.connections(); i++) {
        tasks.add(Task.END);
      }
    }
  }
}
