package org.plenary.document.file;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** How the check of files stands, for those who watch it. */
@Dependent
class FileStanding {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /**
   * Files that are not handed out.
   *
   * @param waiting in quarantine
   * @param oldest when the one was put that waits longest, or null
   * @param refused that will not be handed out
   */
  record Numbers(long waiting, Instant oldest, long refused) {}

  /** One query by index. */
  Numbers read() {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select count(case when state = 'QUARANTINED' then 1 end),"
                        + " min(case when state = 'QUARANTINED' then put_at end),"
                        + " count(case when state = 'REFUSED' then 1 end) from stored_file"
                        + " where state in ('QUARANTINED', 'REFUSED')")
                .getSingleResult();
    return new Numbers(
        ((Number) row[0]).longValue(),
        row[1] == null ? null : ((Timestamp) row[1]).toInstant(),
        ((Number) row[2]).longValue());
  }
}
