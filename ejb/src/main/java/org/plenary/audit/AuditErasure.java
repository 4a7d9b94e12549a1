package org.plenary.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.LegalName;
import org.plenary.shared.NameRights;

/**
 * The one thing that changes the audit trail afterwards: names leave it with the person (rule 9).
 * For services of the ejb module, in their transaction.
 */
@Dependent
public class AuditErasure {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** Erases names and addresses from the history of records that are no more (rule 9). */
  public void erase(List<UUID> refs) {
    for (UUID ref : refs) {
      entityManager
          .createNativeQuery(
              "update audit_entry set names = null,"
                  + " changes = json_remove(changes, '$.email', '$.phone', '$.mail', '$.label') where ref = ?")
          .setParameter(1, ref.toString())
          .executeUpdate();
    }
  }

  /**
   * Takes the legal name of somebody who is protected now out of what changed in records of these
   * types: it was typed there as a text like others.
   */
  public void hide(List<String> types, LegalName name) {
    String family = name.renderFamily(NameRights.LEGAL_NAMES);
    String own = name.renderNative(NameRights.LEGAL_NAMES);
    for (String type : types) {
      for (Object found :
          entityManager
              .createNativeQuery(
                  "select id, changes from audit_entry where type = ?"
                      + " and (changes collate utf8mb4_unicode_ci like ?"
                      + " or changes collate utf8mb4_unicode_ci like ?)")
              .setParameter(1, type)
              .setParameter(2, "%" + family + "%")
              .setParameter(3, "%" + (own.isEmpty() ? family : own) + "%")
              .getResultList()) {
        Object[] row = (Object[]) found;
        entityManager
            .createNativeQuery("update audit_entry set changes = ? where id = ?")
            .setParameter(1, name.hideIn((String) row[1]))
            .setParameter(2, row[0])
            .executeUpdate();
      }
    }
  }
}
