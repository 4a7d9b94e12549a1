package org.plenary.directory.partnership;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;

/** Agreements and contributions in the database. */
@Dependent
class PartnershipRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  <T extends Aggregate> T add(T aggregate) {
    entityManager.persist(aggregate);
    return aggregate;
  }

  void flush() {
    entityManager.flush();
  }

  void remove(Aggregate aggregate) {
    entityManager.remove(aggregate);
  }

  /** All records of this type that came from the reference data. */
  <T> List<T> imported(Class<T> type) {
    return entityManager
        .createQuery(
            "select x from " + type.getSimpleName() + " x where x.mark.importKey is not null", type)
        .getResultList();
  }

  /** A page of ids first, then the agreements with their parties. */
  List<Agreement> agreements(PageRequest page) {
    List<UUID> refs =
        entityManager
            .createQuery("select a.ref from Agreement a order by a.signedOn desc, a.id", UUID.class)
            .setFirstResult(page.firstRow())
            .setMaxResults(page.size())
            .getResultList();
    if (refs.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select distinct a from Agreement a left join fetch a.parties where a.ref in :refs"
                + " order by a.signedOn desc, a.id",
            Agreement.class)
        .setParameter("refs", refs)
        .getResultList();
  }

  List<Contribution> contributions(PageRequest page) {
    return entityManager
        .createQuery(
            "select c from Contribution c, State s where s.ref = c.stateRef"
                + " order by c.lastYear desc, c.kind, s.iso2, c.id",
            Contribution.class)
        .setFirstResult(page.firstRow())
        .setMaxResults(page.size())
        .getResultList();
  }

  List<Agreement> agreements(UUID party) {
    return entityManager
        .createQuery(
            "select distinct a from Agreement a left join fetch a.parties"
                + " where :party member of a.parties order by a.signedOn desc",
            Agreement.class)
        .setParameter("party", party)
        .getResultList();
  }

  List<Contribution> contributions(UUID state) {
    return entityManager
        .createQuery(
            "select c from Contribution c where c.stateRef = :state"
                + " order by c.lastYear desc, c.kind, c.purpose",
            Contribution.class)
        .setParameter("state", state)
        .getResultList();
  }

  Agreement agreement(UUID ref) {
    return one(Agreement.class, ref);
  }

  Contribution contribution(UUID ref) {
    return one(Contribution.class, ref);
  }

  private <T> T one(Class<T> type, UUID ref) {
    String jpql = "select x from " + type.getSimpleName() + " x where x.ref = :ref";
    return entityManager
        .createQuery(jpql, type)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  long count(String entity) {
    return entityManager
        .createQuery("select count(x) from " + entity + " x", Long.class)
        .getSingleResult();
  }
}
