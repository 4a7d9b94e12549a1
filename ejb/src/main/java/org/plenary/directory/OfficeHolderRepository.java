package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Roles across all bodies, by title or by their end, in the database. */
@Dependent
class OfficeHolderRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

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
}
