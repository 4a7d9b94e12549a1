package org.plenary.mail.bounce;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.plenary.shared.Roles;

/** How far mailboxes were read. Each call is a transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BounceMarks {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /**
   * How far a mailbox was read: the validity of its numbers and the last of them; null if never.
   */
  public long[] of(String name) {
    List<?> rows =
        entityManager
            .createNativeQuery("select uid_validity, last_uid from bounce_mailbox where name = ?")
            .setParameter(1, name)
            .getResultList();
    if (rows.isEmpty()) {
      return null;
    }
    Object[] row = (Object[]) rows.getFirst();
    return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
  }

  /** Notes how far it was read. */
  public void put(String name, long uidValidity, long lastUid) {
    entityManager
        .createNativeQuery(
            "replace into bounce_mailbox (name, uid_validity, last_uid) values (?, ?, ?)")
        .setParameter(1, name)
        .setParameter(2, uidValidity)
        .setParameter(3, lastUid)
        .executeUpdate();
  }
}
