package org.plenary.mail.delivery;

import static java.util.stream.Collectors.groupingBy;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.Roles;

/**
 * The outbox as those see it who empty it: mails that are due are claimed under a lease, so that of
 * several nodes one sends each (rule 16). Each call is a transaction.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {
  private static final Duration PUT_OFF = Duration.ofMinutes(10);
  private static final Duration FROM_THE_FUTURE = Duration.ofMinutes(10);
  private static final int LONGEST_HELD_SECONDS = 24 * 60 * 60;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private OutboxClaim outbox;
  @Inject private OutboxNotes notes;
  @Inject private Leases leases;
  @Inject private Clock clock;

  /**
   * Claims mails that are due, oldest first. Those that do not go after the {@link LastLook} are
   * cancelled.
   *
   * @param max how many
   * @param resting hosts to which nothing goes at the moment, in lower case
   */
  public Claim claim(int max, Set<String> resting) {
    Set<UUID> abandoned = leases.abandoned(outbox.leases());
    return outbox.claim(max, resting, abandoned, clock.instant());
  }

  /**
   * Lets the mail wait that {@link #claim} would give first, since the {@link LastLook} at it
   * fails.
   */
  public void putOff(Set<String> resting) {
    Instant now = clock.instant();
    outbox.putOff(resting, leases.abandoned(outbox.leases()), now, now.plus(PUT_OFF));
  }

  /** Notes what came of mails that were claimed, all of it or nothing. */
  public void note(List<Outcome> outcomes) {
    Map<Outcome.Kind, List<Outcome>> kinds = outcomes.stream().collect(groupingBy(Outcome::kind));
    notes.sent(kinds.getOrDefault(Outcome.Kind.SENT, List.of()));
    notes.untried(kinds.getOrDefault(Outcome.Kind.UNTRIED, List.of()));
    kinds.getOrDefault(Outcome.Kind.LATER, List.of()).forEach(notes::later);
    kinds.getOrDefault(Outcome.Kind.NEVER, List.of()).forEach(notes::never);
  }

  /**
   * Mails that were written, or failed, at a time that is still to come, since the clock was wrong
   * then: they wait as long as they were to wait, from now on. A wait of more than a day is a day
   * that somebody chose, and stays.
   *
   * @return how many there were
   */
  public int mendTimes() {
    Timestamp now = Timestamp.from(clock.instant());
    Timestamp later = Timestamp.from(clock.instant().plus(FROM_THE_FUTURE));
    return change(
        "update outbox_message set"
            + " due_at = timestampadd(microsecond, timestampdiff(microsecond,"
            + " greatest(created_at, coalesce(failed_at, created_at)), due_at), ?),"
            + " created_at = least(created_at, ?), failed_at = least(failed_at, ?)"
            + " where state = 'QUEUED' and due_at > ? and (created_at > ? or failed_at > ?)"
            + " and timestampdiff(second, greatest(created_at, coalesce(failed_at, created_at)),"
            + " due_at) between 0 and ?",
        now,
        now,
        now,
        now,
        later,
        later,
        LONGEST_HELD_SECONDS);
  }

  /**
   * Keeps what is due instead of sending it: the demonstration.
   *
   * @return how many mails were kept
   */
  public int keepDue() {
    Timestamp now = Timestamp.from(clock.instant());
    return change(
        "update outbox_message set state = 'KEPT', sent_at = ?, version = version + 1"
            + " where state = 'QUEUED' and due_at <= ?",
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
