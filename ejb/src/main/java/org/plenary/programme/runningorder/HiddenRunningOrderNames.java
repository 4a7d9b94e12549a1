package org.plenary.programme.runningorder;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.plenary.audit.AuditErasure;
import org.plenary.directory.PersonProtected;
import org.plenary.directory.PersonRemoved;
import org.plenary.shared.FullName;
import org.plenary.shared.LegalName;

/**
 * Takes the names of those who are protected or removed out of what was typed into running orders,
 * and out of its history, in the same transaction (rule 7).
 */
@Dependent
class HiddenRunningOrderNames {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private AuditErasure erasure;

  void hide(@Observes PersonProtected who) {
    hide(who.name());
  }

  void hide(@Observes PersonRemoved who) {
    hide(who.name());
  }

  private void hide(LegalName name) {
    entityManager.flush();
    FullName whole = name.whole();
    hide("running_order_item", "name", whole);
    hide("running_order_item", "label", whole);
    hide("running_order_item", "note", whole);
    erasure.hide(List.of("RunningOrder", "RunningOrderItem"), name);
  }

  private void hide(String table, String column, FullName name) {
    for (Object found :
        entityManager
            .createNativeQuery(
                "select id, " + column + " from " + table + " where " + column + " is not null")
            .getResultList()) {
      Object[] row = (Object[]) found;
      String after = name.hideIn((String) row[1]);
      if (!after.equals(row[1])) {
        entityManager
            .createNativeQuery(
                "update " + table + " set " + column + " = ?, version = version + 1 where id = ?")
            .setParameter(1, after)
            .setParameter(2, row[0])
            .executeUpdate();
      }
    }
  }
}
