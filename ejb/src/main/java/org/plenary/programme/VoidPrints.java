package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Takes documents away that are shown no more, in the transaction that makes them void. */
@Dependent
class VoidPrints {
  private static final String OLD =
      "delete p from programme_print p join programme_revision r on r.id = p.revision_id where ";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  void hidden(@Observes ProgrammeRedacted event) {
    entityManager
        .createNativeQuery(OLD + "r.version <> p.revision_version or r.is_current = false")
        .executeUpdate();
  }

  void superseded(@Observes ProgrammePublished event) {
    entityManager
        .createNativeQuery(OLD + "r.event_ref = ? and r.is_current = false")
        .setParameter(1, event.eventRef().toString())
        .executeUpdate();
  }
}
