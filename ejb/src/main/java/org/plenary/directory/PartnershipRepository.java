package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;

/** Lists across the directory in the database. */
@Dependent
class PartnershipRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** Those that belong to any group. */
  List<Organization> organizations() {
    return entityManager
        .createQuery(
            "select o from Organization o where o.groupCodes is not null order by o.sortKey",
            Organization.class)
        .getResultList();
  }

  List<Affiliation> withTitles(List<String> keys) {
    String any =
        IntStream.range(0, keys.size())
            .mapToObj(i -> "a.titleKey like :title" + i)
            .collect(Collectors.joining(" or "));
    TypedQuery<Affiliation> query =
        entityManager.createQuery(
            "select a from Affiliation a join fetch a.person p where "
                + any
                + " order by p.sortKey, a.id",
            Affiliation.class);
    for (int i = 0; i < keys.size(); i++) {
      query.setParameter("title" + i, "%" + keys.get(i) + "%");
    }
    return query.getResultList();
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
