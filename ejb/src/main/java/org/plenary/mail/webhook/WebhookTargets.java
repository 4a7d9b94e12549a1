package org.plenary.mail.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.webhook.KnownTargets;

/** Targets, their secrets and deliveries, in the database. */
@Dependent
class WebhookTargets {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private KnownTargets known;

  List<WebhookTarget> all() {
    return entityManager
        .createQuery("select t from WebhookTarget t order by t.name, t.id", WebhookTarget.class)
        .getResultList();
  }

  WebhookTarget byRef(UUID ref) {
    return entityManager
        .createQuery("select t from WebhookTarget t where t.ref = :ref", WebhookTarget.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  WebhookTarget add(WebhookTarget target) {
    entityManager.persist(target);
    return target;
  }

  void remove(WebhookTarget target) {
    change("delete from webhook_delivery where target_id = ?", target.id());
    entityManager.remove(target);
    flush();
  }

  void flush() {
    entityManager.flush();
    known.forget();
  }

  /** Signs with this one from now on; with those before it until then. */
  void sign(WebhookTarget target, String secret, Instant until) {
    change(
        "update webhook_secret set until = ? where target_id = ? and until is null",
        Timestamp.from(until),
        target.id());
    change("insert into webhook_secret (target_id, secret) values (?, ?)", target.id(), secret);
  }

  void addDelivery(WebhookTarget target, String event, UUID record, String payload, Instant now) {
    change(
        "insert into webhook_delivery (id, ref, target_id, event, record_ref, payload, state,"
            + " due_at, created_at)"
            + " values (next value for webhook_seq, ?, ?, ?, ?, ?, 'WAITING', ?, ?)",
        UUID.randomUUID().toString(),
        target.id(),
        event,
        record.toString(),
        payload,
        Timestamp.from(now),
        Timestamp.from(now));
  }

  /**
   * Sends one again.
   *
   * @return whether there is such a one of this target, and nobody is at it
   */
  boolean again(WebhookTarget target, UUID delivery, Instant now) {
    return change(
            "update webhook_delivery set state = 'WAITING', attempts = 0, due_at = ?"
                + " where ref = ? and target_id = ? and state <> 'CANCELLED'"
                + " and (lease_until is null or lease_until < ?)",
            Timestamp.from(now),
            delivery.toString(),
            target.id(),
            Timestamp.from(now))
        == 1;
  }

  long count(WebhookTarget target, DeliveryState state) {
    Query query =
        query(
            "select count(*) from webhook_delivery where target_id = ?1" + where(state),
            target.id());
    if (state != null) {
      query.setParameter(2, state.name());
    }
    return ((Number) query.getSingleResult()).longValue();
  }

  List<DeliveryRow> deliveries(WebhookTarget target, DeliveryState state, PageRequest page) {
    Query query =
        query(
            "select cast(ref as char(36)), event, cast(record_ref as char(36)), payload, state,"
                + " status, problem, attempts, created_at, due_at, tried_at from webhook_delivery"
                + " where target_id = ?1"
                + where(state)
                + " order by id desc limit "
                + page.size()
                + " offset "
                + page.firstRow(),
            target.id());
    if (state != null) {
      query.setParameter(2, state.name());
    }
    List<DeliveryRow> rows = new ArrayList<>();
    query.getResultList().forEach(row -> rows.add(row((Object[]) row)));
    return rows;
  }

  private static String where(DeliveryState state) {
    return state == null ? "" : " and state = ?2";
  }

  private static DeliveryRow row(Object[] row) {
    return new DeliveryRow(
        UUID.fromString((String) row[0]),
        (String) row[1],
        UUID.fromString((String) row[2]),
        (String) row[3],
        DeliveryState.valueOf((String) row[4]),
        row[5] == null ? null : ((Number) row[5]).intValue(),
        (String) row[6],
        ((Number) row[7]).intValue(),
        instant(row[8]),
        instant(row[9]),
        instant(row[10]));
  }

  private static Instant instant(Object timestamp) {
    return timestamp == null ? null : ((Timestamp) timestamp).toInstant();
  }

  private int change(String sql, Object... values) {
    return query(sql, values).executeUpdate();
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
