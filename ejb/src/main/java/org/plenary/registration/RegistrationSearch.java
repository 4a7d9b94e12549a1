package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.SearchKey;

/** Finds and counts registrations by a filter: pages of ids, then the rows elsewhere. */
@Dependent
class RegistrationSearch {
  private static final int MAX_WORDS = 6;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  List<Long> ids(
      RegistrationFilter filter, RegistrationOrder order, boolean descending, int first, int max) {
    return query(filter, "r.id", " order by " + order.orderBy(descending), Long.class)
        .setFirstResult(first)
        .setMaxResults(max)
        .getResultList();
  }

  long count(RegistrationFilter filter) {
    return query(filter, "count(r)", "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(
      RegistrationFilter filter, String select, String orderBy, Class<T> type) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder(" where r.eventRef = :event");
    parameters.put("event", filter.eventRef());
    add(where, parameters, "category", "r.category.code", filter.category());
    add(where, parameters, "status", "r.status", filter.status());
    add(where, parameters, "entity", "r.entityCode", filter.entity());
    add(where, parameters, "function", "r.function", filter.function());
    List<String> words = SearchKey.words(filter.text());
    for (int i = 0; i < Math.min(words.size(), MAX_WORDS); i++) {
      where.append(" and r.sortKey like :word").append(i);
      parameters.put("word" + i, "%" + words.get(i) + "%");
    }
    TypedQuery<T> query =
        entityManager.createQuery(
            "select " + select + " from Registration r" + where + orderBy, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  private static void add(
      StringBuilder where, Map<String, Object> parameters, String name, String path, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      where.append(" and ").append(path).append(" = :").append(name);
      parameters.put(name, value);
    }
  }

  /** Category id, status, number. */
  List<Object[]> countByCategoryAndStatus(UUID eventRef) {
    return entityManager
        .createQuery(
            "select r.category.id, r.status, count(r) from Registration r"
                + " where r.eventRef = :event group by r.category.id, r.status",
            Object[].class)
        .setParameter("event", eventRef)
        .getResultList();
  }

  /**
   * States and organizations that anybody registered for.
   *
   * @param active registrations that are not cancelled or refused
   */
  record OfEntity(UUID entityRef, Represents represents, long active) {}

  List<OfEntity> countByEntity(UUID eventRef) {
    return entityManager
        .createQuery(
            """
            select r.entityRef, r.represents, sum(case
              when r.status = org.plenary.registration.RegistrationStatus.CANCELLED then 0
              when r.status = org.plenary.registration.RegistrationStatus.REFUSED then 0
              else 1 end)
            from Registration r
            where r.eventRef = :event and r.entityRef is not null
            group by r.entityRef, r.represents
            """,
            Object[].class)
        .setParameter("event", eventRef)
        .getResultList()
        .stream()
        .map(row -> new OfEntity((UUID) row[0], (Represents) row[1], ((Number) row[2]).longValue()))
        .toList();
  }
}
