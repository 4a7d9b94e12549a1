package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.shared.PageRequest;
import org.plenary.shared.SearchKey;

/** The list of organizations: count and page share their conditions. */
@Dependent
class OrganizationList {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

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

  private static String where(OrganizationFilter filter, Map<String, Object> parameters) {
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
      where.append(" and concat(';', o.groupCodes, ';') like :group escape '!'");
      String literal = filter.group().replaceAll("([!%_])", "!$1");
      parameters.put("group", "%;" + literal + ";%");
    }
    return where.toString();
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
