package org.plenary.mail.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.shared.Roles;

/**
 * The outbox as those see it who empty it: mails that are due are claimed with a lease, so that of
 * several nodes one sends each (rule 16). Each call is a transaction.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {
  /** How long a node has what it claimed. */
  public static final Duration LEASE = Duration.ofMinutes(10);

  /** After so many attempts, some nine hours, a mail is given up. */
  public static final int MOST_ATTEMPTS = 10;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private OutboxClaim outbox;
  @Inject private Clock clock;

  /**
   * Mails that are due, oldest first, for this node alone. Those that do not go after the {@link
   * LastLook} are cancelled; so the answer may be empty while more are due.
   */
  public List<OutgoingMail> claim(int max) {
    Instant now = clock.instant();
    return outbox.claim(max, now, now.plus(LEASE));
  }

  /** The mail server took it. From now on nobody but the recipient has the links in it. */
  public void sent(OutgoingMail mail) {
    change(
        "update outbox_message set state = 'SENT', sent_at = ?1, lease_until = null,"
            + " body = regexp_replace(body, 'token=[A-Za-z0-9_-]+', 'token=…'),"
            + " version = version + 1 where id = ?2",
        Timestamp.from(clock.instant()),
        mail.id());
  }

  /** Tries again later, each time after twice as long; gives up in the end. */
  public void notSent(OutgoingMail mail) {
    if (mail.attempts() >= MOST_ATTEMPTS) {
      giveUp(mail);
      return;
    }
    Duration pause = Duration.ofMinutes(1L << (mail.attempts() - 1));
    change(
        "update outbox_message set due_at = ?1, failed_at = ?2, lease_until = null where id = ?3",
        Timestamp.from(clock.instant().plus(pause)),
        Timestamp.from(clock.instant()),
        mail.id());
  }

  /** Was not tried after all: the mail server could not be reached. */
  public void release(OutgoingMail mail) {
    change(
        "update outbox_message set lease_until = null, attempts = ?1, failed_at = ?2 where id = ?3",
        mail.attempts() - 1,
        Timestamp.from(clock.instant()),
        mail.id());
  }

  /** The address does not exist, or it was tried often enough. */
  public void giveUp(OutgoingMail mail) {
    change(
        "update outbox_message set state = 'FAILED', failed_at = ?1, lease_until = null,"
            + " version = version + 1 where id = ?2",
        Timestamp.from(clock.instant()),
        mail.id());
  }

  /**
   * Keeps what is due instead of sending it: the demonstration.
   *
   * @return how many mails were kept
   */
  public int keepDue() {
    Timestamp now = Timestamp.from(clock.instant());
    return change(
        "update outbox_message set state = 'KEPT', sent_at = ?1, version = version + 1"
            + " where state = 'QUEUED' and due_at <= ?2",
        now,
        now);
  }

  private int change(String sql, Object... values) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate();
  }
}
