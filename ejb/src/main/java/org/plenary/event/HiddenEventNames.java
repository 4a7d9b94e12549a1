package org.plenary.event;

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
import org.plenary.shared.LocalizedText;
import org.plenary.shared.LocalizedTextConverter;

/**
 * Takes the names of those who are protected or removed out of the descriptions of events and the
 * reasons that were given for what became of them, and out of their history, in the same
 * transaction (rule 7).
 */
@Dependent
class HiddenEventNames {
  private static final LocalizedTextConverter TEXTS = new LocalizedTextConverter();

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
    hide("event", "stage_reason", whole);
    hide("event", "description", whole);
    hide("event_step", "reason", whole);
    erasure.hide(List.of("Event", "EventStep"), name);
  }

  /** They are few: of what was described, postponed, cancelled or opened again. */
  private void hide(String table, String column, FullName name) {
    for (Object found :
        entityManager
            .createNativeQuery(
                "select id, " + column + " from " + table + " where " + column + " is not null")
            .getResultList()) {
      Object[] row = (Object[]) found;
      LocalizedText before = TEXTS.convertToEntityAttribute((String) row[1]);
      LocalizedText after = before.map(name::hideIn);
      if (!after.equals(before)) {
        entityManager
            .createNativeQuery(
                "update " + table + " set " + column + " = ?, version = version + 1 where id = ?")
            .setParameter(1, TEXTS.convertToDatabaseColumn(after))
            .setParameter(2, row[0])
            .executeUpdate();
      }
    }
  }
}
