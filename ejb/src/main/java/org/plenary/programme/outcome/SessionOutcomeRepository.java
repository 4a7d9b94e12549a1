package org.plenary.programme.outcome;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Outcomes of sessions in the database. */
@Dependent
class SessionOutcomeRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  void add(SessionOutcome outcome) {
    entityManager.persist(outcome);
  }

  void flush() {
    entityManager.flush();
  }

  /** Those of an event. Three queries. */
  List<SessionOutcome> ofEvent(UUID event) {
    return list("o.eventRef = :ref", event);
  }

  /** That of a session. Three queries. */
  Optional<SessionOutcome> ofSession(UUID session) {
    return list("o.sessionRef = :ref", session).stream().findFirst();
  }

  /** One list is never joined with the other: each would multiply the other's rows. */
  private List<SessionOutcome> list(String condition, UUID ref) {
    return entityManager
        .createQuery(
            "select o from SessionOutcome o where " + condition + " order by o.id",
            SessionOutcome.class)
        .setParameter("ref", ref)
        .setHint("eclipselink.batch", "o.recommendations")
        .setHint("eclipselink.batch", "o.quotes")
        .getResultList();
  }
}
