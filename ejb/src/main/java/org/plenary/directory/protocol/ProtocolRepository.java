package org.plenary.directory.protocol;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.plenary.shared.NotFoundException;

/** Protocol orders in the database. */
@Dependent
class ProtocolRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  ProtocolOrder order(String documentKind) {
    return entityManager
        .createQuery(
            "select p from ProtocolOrder p where p.documentKind = :kind", ProtocolOrder.class)
        .setParameter("kind", documentKind)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  void flush() {
    entityManager.flush();
  }
}
