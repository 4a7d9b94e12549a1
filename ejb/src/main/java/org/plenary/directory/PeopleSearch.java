package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.PageRequest;

/** Finds people in the database: first their ids in order, then the people of a page. */
@Dependent
class PeopleSearch {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private EntityRepository entities;
  @Inject private Clock clock;

  /** The entities whose roles count; null for any. One query if a State is asked for. */
  Collection<UUID> bodies(PeopleFilter filter) {
    boolean ofState = filter.state() != null && !filter.state().isBlank();
    if (ofState) {
      List<UUID> bodies = entities.speakingFor(filter.state());
      return filter.organization() == null
          ? bodies
          : bodies.stream().filter(filter.organization()::equals).toList();
    }
    return filter.organization() == null ? null : List.of(filter.organization());
  }

  /** The query of a filter. */
  PeopleQuery query(PeopleFilter filter, Collection<UUID> bodies) {
    return new PeopleQuery(filter, bodies, LocalDate.now(clock));
  }

  long count(PeopleQuery query) {
    Object count = bind(query.count(), query.countParameters()).getSingleResult();
    return ((Number) count).longValue();
  }

  /** The people of a page with the moment of their last change, in the order of the list. */
  Map<Person, Instant> page(PeopleQuery query, PageRequest page) {
    Map<Long, Instant> changed = new LinkedHashMap<>();
    List<Object> parameters = query.pageParameters(page.size(), page.firstRow());
    for (Object row : bind(query.page(), parameters).getResultList()) {
      Object[] columns = (Object[]) row;
      changed.put(((Number) columns[0]).longValue(), ((Timestamp) columns[1]).toInstant());
    }
    if (changed.isEmpty()) {
      return Map.of();
    }
    Map<Long, Person> byId = new HashMap<>();
    entityManager
        .createQuery("select p from Person p where p.id in :ids", Person.class)
        .setParameter("ids", changed.keySet())
        .getResultList()
        .forEach(person -> byId.put(person.id(), person));
    Map<Person, Instant> people = new LinkedHashMap<>();
    changed.forEach(
        (id, at) -> {
          if (byId.containsKey(id)) {
            people.put(byId.get(id), at);
          }
        });
    return people;
  }

  /** The people of a page. Two queries, three if a State is asked for. */
  List<Person> people(PeopleFilter filter, PageRequest page) {
    return List.copyOf(page(query(filter, bodies(filter)), page).keySet());
  }

  private Query bind(String sql, List<Object> parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }
}
