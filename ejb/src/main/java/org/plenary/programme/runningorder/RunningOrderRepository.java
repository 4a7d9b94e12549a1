package org.plenary.programme.runningorder;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Running orders in the database. */
@Dependent
class RunningOrderRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  void add(RunningOrder order) {
    entityManager.persist(order);
  }

  void flush() {
    entityManager.flush();
  }

  List<RunningOrder> all(UUID event) {
    return entityManager
        .createQuery(
            """
            select distinct o from RunningOrder o left join fetch o.items
            where o.eventRef = :event order by o.id""",
            RunningOrder.class)
        .setParameter("event", event)
        .getResultList();
  }

  Optional<RunningOrder> of(UUID session) {
    return entityManager
        .createQuery(
            """
            select o from RunningOrder o left join fetch o.items
            where o.sessionRef = :session""",
            RunningOrder.class)
        .setParameter("session", session)
        .getResultStream()
        .findFirst();
  }
}
