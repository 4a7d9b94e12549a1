package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.directory.membership.Memberships;
import org.plenary.shared.PageRequest;
import org.plenary.shared.SearchKey;

/** The list of organizations: count and page share their conditions. */
@Dependent
class OrganizationList {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  long count(OrganizationFilter filter) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    String where = where(filter, parameters);
    return bind(
            entityManager.createQuery("select count(o) from Organization o" + where, Long.class),
            parameters)
        .getSingleResult();
  }

  List<Organization> page(
      OrganizationFilter filter, OrganizationSort sort, boolean descending, PageRequest page) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    String where = where(filter, parameters);
    return bind(
            entityManager.createQuery(
                "select o from Organization o" + where + sort.orderBy(descending),
                Organization.class),
            parameters)
        .setFirstResult(page.firstRow())
        .setMaxResults(page.size())
        .getResultList();
  }

  private String where(OrganizationFilter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    List<String> words = SearchKey.words(filter.text());
    for (int i = 0; i < words.size(); i++) {
      where.append(" and o.searchKey like :word").append(i);
      parameters.put("word" + i, "%" + words.get(i) + "%");
    }
    if (filter.type() != null) {
      where.append(" and o.type = :type");
      parameters.put("type", filter.type());
    }
    if (filter.country() != null && !filter.country().isBlank()) {
      where.append(" and o.country = :country");
      parameters.put("country", filter.country());
    }
    if (filter.group() != null && !filter.group().isBlank()) {
      where.append(" and o.ref in (select m.memberRef from GroupMembership m");
      where.append(" where m.groupCode = :group and ").append(Memberships.MAY_HOLD).append(")");
      parameters.put("group", filter.group().strip());
      parameters.putAll(
          Memberships.parameters(filter.on() == null ? LocalDate.now(clock) : filter.on()));
    }
    return where.toString();
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
