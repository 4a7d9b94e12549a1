package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Roles across all bodies, by kind or by their end, in the database. */
@Dependent
class OfficeHolderRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  List<Affiliation> ofKinds(Collection<RoleKind> kinds) {
    return entityManager
        .createQuery(
            "select a from Affiliation a join fetch a.person p where a.kind in :kinds"
                + " order by p.sortKey, a.id",
            Affiliation.class)
        .setParameter("kinds", kinds)
        .getResultList();
  }

  List<Affiliation> endingBetween(LocalDate from, LocalDate to, int max) {
    return entityManager
        .createQuery(
            "select a from Affiliation a join fetch a.person p"
                + " where a.period.validTo >= :from and a.period.validTo <= :to"
                + " order by a.period.validTo, p.sortKey",
            Affiliation.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(max)
        .getResultList();
  }
}
