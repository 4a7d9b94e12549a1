package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.PageRequest;

/** Finds and counts proposals by a filter: a page of ids first, then the proposals. */
@Dependent
class ProposalSearch {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  List<Long> ids(ProposalFilter filter, PageRequest page) {
    return query(filter, "p.id", " order by p.submittedAt desc, p.id desc", Long.class)
        .setFirstResult(page.firstRow())
        .setMaxResults(page.size())
        .getResultList();
  }

  long count(ProposalFilter filter) {
    return query(filter, "count(p)", "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(
      ProposalFilter filter, String select, String orderBy, Class<T> type) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder(" where p.eventRef = :event");
    parameters.put("event", filter.eventRef());
    if (filter.state() != null) {
      where.append(" and p.state = :state");
      parameters.put("state", filter.state());
    }
    if (filter.entity() != null) {
      where.append(" and p.entityRef = :entity");
      parameters.put("entity", filter.entity());
    }
    if (filter.slotted() != null) {
      where
          .append(filter.slotted() ? " and" : " and not")
          .append(" exists (select s.id from Slot s where s.proposalRef = p.ref)");
    }
    TypedQuery<T> query =
        entityManager.createQuery("select " + select + " from Proposal p" + where + orderBy, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  List<Proposal> byIds(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                """
                select distinct p from Proposal p left join fetch p.coOrganizers
                where p.id in :ids order by p.submittedAt desc, p.id desc""",
                Proposal.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** State and number. */
  List<Object[]> countByState(UUID event) {
    return entityManager
        .createQuery(
            "select p.state, count(p) from Proposal p where p.eventRef = :event group by p.state",
            Object[].class)
        .setParameter("event", event)
        .getResultList();
  }
}
