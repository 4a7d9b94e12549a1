package org.plenary.mail.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.shared.Roles;

/**
 * The deliveries as those see them who send them: claimed with a lease, so that of several nodes
 * one sends each (rule 16), and the next of a record only after the one before. Each call is a
 * transaction.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookQueue {
  /** How long a node has what it claimed. */
  public static final Duration LEASE = Duration.ofMinutes(5);

  /** How long a delivery that is done is kept for administrators. */
  public static final Duration KEPT = Duration.ofDays(30);

  /** What a button sends; also to a target that is paused. */
  static final String TEST = "webhook.test";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The targets for which something is due, by their internal numbers. */
  public List<Long> due() {
    return query(
            "select distinct d.target_id from webhook_delivery d join webhook_target t"
                + " on t.id = d.target_id where d.state = 'WAITING' and d.due_at <= ?"
                + " and (t.active and t.paused_at is null or d.event = '"
                + TEST
                + "')",
            clock.instant())
        .getResultList()
        .stream()
        .map(id -> ((Number) id).longValue())
        .toList();
  }

  /**
   * What is due for a target, oldest first, for this node alone: of each record only the first that
   * waits.
   */
  public List<Outgoing> claim(long targetId, int max) {
    Instant now = clock.instant();
    List<Object[]> targets =
        rows("select url, active and paused_at is null from webhook_target where id = ?", targetId);
    if (targets.isEmpty()) {
      return List.of();
    }
    boolean all = isTrue(targets.getFirst()[1]);
    String url = (String) targets.getFirst()[0];
    List<String> secrets = secrets(targetId, now);
    List<Outgoing> claimed = new ArrayList<>();
    for (Object[] row :
        rows(
            "select d.id, cast(d.ref as char(36)), d.payload, d.attempts from webhook_delivery d"
                + " where d.target_id = ? and d.state = 'WAITING' and d.due_at <= ?"
                + " and (d.lease_until is null or d.lease_until < ?)"
                + (all ? "" : " and d.event = '" + TEST + "'")
                + " and not exists (select 1 from webhook_delivery e where"
                + " e.record_ref = d.record_ref and e.target_id = d.target_id"
                + " and e.state = 'WAITING' and e.id < d.id)"
                + " order by d.id limit "
                + max
                + " for update skip locked",
            targetId,
            now,
            now)) {
      long id = ((Number) row[0]).longValue();
      int attempts = ((Number) row[3]).intValue() + 1;
      change(
          "update webhook_delivery set attempts = ?, lease_until = ?, tried_at = ? where id = ?",
          attempts,
          now.plus(LEASE),
          now,
          id);
      UUID ref = UUID.fromString((String) row[1]);
      claimed.add(new Outgoing(id, ref, targetId, url, secrets, (String) row[2], attempts));
    }
    return claimed;
  }

  private static boolean isTrue(Object column) {
    return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
  }

  private List<String> secrets(long targetId, Instant now) {
    return query(
            "select secret from webhook_secret where target_id = ?"
                + " and (until is null or until > ?) order by id desc",
            targetId,
            now)
        .getResultList()
        .stream()
        .map(String.class::cast)
        .toList();
  }

  /** Notes what came of an attempt. */
  public void answered(Outgoing delivery, Answer answer) {
    Instant now = clock.instant();
    Optional<Duration> wait = Waits.after(delivery.attempts());
    DeliveryState state = DeliveryState.WAITING;
    if (answer.isTaken()) {
      state = DeliveryState.DELIVERED;
    } else if (wait.isEmpty()) {
      state = DeliveryState.FAILED;
    }
    change(
        "update webhook_delivery set state = ?, status = ?, problem = ?, lease_until = null,"
            + " due_at = ? where id = ?",
        state.name(),
        answer.status(),
        answer.problem() == null ? null : answer.problem().name(),
        now.plus(wait.orElse(Duration.ZERO)),
        delivery.id());
    if (answer.isTaken()) {
      change(
          "update webhook_target set failing_since = null where id = ? and failing_since is not null",
          delivery.targetId());
    } else {
      failed(delivery.targetId(), answer, now);
    }
  }

  private void failed(long targetId, Answer answer, Instant now) {
    change(
        "update webhook_target set failing_since = ? where id = ? and failing_since is null",
        now,
        targetId);
    int paused =
        change(
            "update webhook_target set paused_at = ?, version = version + 1"
                + " where id = ? and paused_at is null and (failing_since <= ? or ?)",
            now,
            targetId,
            now.minus(Waits.PATIENCE),
            answer.isGone());
    if (paused == 1) {
      Object ref =
          query("select cast(ref as char(36)) from webhook_target where id = ?", targetId)
              .getSingleResult();
      UUID target = UUID.fromString((String) ref);
      audit.record("WebhookTarget", target, "UPDATE", "pausedAt", null, now);
    }
  }

  /**
   * Removes what is done and old, secrets that sign no more, and what targets left behind.
   *
   * @return how many deliveries were removed
   */
  public int tidy() {
    Instant now = clock.instant();
    change("delete from webhook_secret where until < ?", now);
    return change(
            "delete from webhook_delivery where created_at < ? and state <> 'WAITING' limit 5000",
            now.minus(KEPT))
        + change(
            "delete from webhook_delivery where target_id not in (select id from webhook_target)");
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Object... values) {
    return query(sql, values).getResultList();
  }

  private int change(String sql, Object... values) {
    return query(sql, values).executeUpdate();
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Instant moment ? Timestamp.from(moment) : values[i];
      query.setParameter(i + 1, value);
    }
    return query;
  }
}
