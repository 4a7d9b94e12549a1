package org.plenary.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;

/** How the outbox stands, for those who watch it. */
@Dependent
class OutboxStanding {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * Mails in the outbox.
   *
   * @param waiting that are due and not sent
   * @param oldest since when the one waits that was due first, or null
   * @param failed that were given up
   * @param lastSent when the last one was sent, or null
   * @param lastFailed when an attempt failed last, or null
   */
  record Numbers(long waiting, Instant oldest, long failed, Instant lastSent, Instant lastFailed) {}

  /** Four queries, each by an index. */
  Numbers read() {
    Object[] due =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select count(*), min(due_at) from outbox_message"
                        + " where state = 'QUEUED' and due_at <= ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getSingleResult();
    Number failed = (Number) single("select count(*) from outbox_message where state = 'FAILED'");
    return new Numbers(
        ((Number) due[0]).longValue(),
        instant(due[1]),
        failed.longValue(),
        instant(single("select max(sent_at) from outbox_message")),
        instant(single("select max(failed_at) from outbox_message")));
  }

  private Object single(String sql) {
    return entityManager.createNativeQuery(sql).getSingleResult();
  }

  private static Instant instant(Object timestamp) {
    return timestamp == null ? null : ((Timestamp) timestamp).toInstant();
  }
}
