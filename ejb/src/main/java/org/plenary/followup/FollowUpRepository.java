package org.plenary.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** Visits, trainings, commitments, recommendations and surveys in the database. */
@Dependent
class FollowUpRepository {
  private static final String VISITS =
      """
      from CountryVisit v
      where (:state is null or v.stateCode = :state)
        and (:kind is null or v.kind = :kind)
        and (:from is null or v.date.earliest >= :from)
        and (:to is null or v.date.earliest < :to)
      """;
  private static final String RECOMMENDATIONS =
      """
      from Recommendation r
      where (:madeIn is null or r.madeIn = :madeIn)
        and (:to is null or r.addressedTo = :to)
      """;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  <T extends Aggregate> T add(T aggregate) {
    entityManager.persist(aggregate);
    return aggregate;
  }

  <T extends Aggregate> List<T> all(Class<T> type) {
    return entityManager
        .createQuery("select a from " + type.getSimpleName() + " a order by a.id", type)
        .getResultList();
  }

  Page<VisitRow> visits(VisitFilter filter, PageRequest page) {
    TypedQuery<Long> count =
        bind(entityManager.createQuery("select count(v) " + VISITS, Long.class), filter);
    TypedQuery<CountryVisit> rows =
        bind(
            entityManager.createQuery(
                "select v " + VISITS + " order by v.date.earliest desc, v.stateCode",
                CountryVisit.class),
            filter);
    return page(count, rows, page, CountryVisit::row);
  }

  List<Object[]> visitsByKind() {
    return entityManager
        .createQuery("select v.kind, count(v) from CountryVisit v group by v.kind", Object[].class)
        .getResultList();
  }

  List<LocalDate> datesOfVisits() {
    return entityManager
        .createQuery(
            "select distinct v.date.earliest from CountryVisit v where v.date.earliest is not null",
            LocalDate.class)
        .getResultList();
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, VisitFilter filter) {
    Integer from = filter.fromYear();
    Integer to = filter.toYear();
    return query
        .setParameter("state", filter.stateCode())
        .setParameter("kind", filter.kind())
        .setParameter("from", from == null ? null : LocalDate.of(from, 1, 1))
        .setParameter("to", to == null ? null : LocalDate.of(to + 1, 1, 1));
  }

  Page<RecommendationRow> recommendations(String madeIn, Addressee to, PageRequest page) {
    TypedQuery<Long> count =
        entityManager.createQuery("select count(r) " + RECOMMENDATIONS, Long.class);
    TypedQuery<Recommendation> rows =
        entityManager.createQuery(
            "select r " + RECOMMENDATIONS + " order by r.madeIn, r.id", Recommendation.class);
    count.setParameter("madeIn", madeIn).setParameter("to", to);
    rows.setParameter("madeIn", madeIn).setParameter("to", to);
    return page(count, rows, page, Recommendation::row);
  }

  List<String> originsOfRecommendations() {
    return entityManager
        .createQuery(
            "select distinct r.madeIn from Recommendation r order by r.madeIn", String.class)
        .getResultList();
  }

  /** A page of all of a type, in an order given as JPQL over the alias {@code a}. */
  <T extends Aggregate, R> Page<R> page(
      Class<T> type, String order, Function<T, R> row, PageRequest page) {
    String from = " from " + type.getSimpleName() + " a";
    return page(
        entityManager.createQuery("select count(a)" + from, Long.class),
        entityManager.createQuery("select a" + from + " order by " + order, type),
        page,
        row);
  }

  private static <T, R> Page<R> page(
      TypedQuery<Long> count, TypedQuery<T> rows, PageRequest page, Function<T, R> row) {
    List<R> list =
        rows.setFirstResult(page.firstRow()).setMaxResults(page.size()).getResultList().stream()
            .map(row)
            .toList();
    return new Page<>(list, count.getSingleResult(), page);
  }
}
