package org.plenary.group;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.Aggregate;

/** Groups and their records in the database. */
@Dependent
class GroupRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  List<WorkingGroup> groups() {
    return entityManager
        .createQuery("select g from WorkingGroup g order by g.position", WorkingGroup.class)
        .getResultList();
  }

  Optional<WorkingGroup> group(String code) {
    return entityManager
        .createQuery("select g from WorkingGroup g where g.code = :code", WorkingGroup.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  List<Chairmanship> chairmanships(WorkingGroup group) {
    return entityManager
        .createQuery(
            """
            select c from Chairmanship c where c.group = :group
            order by c.period.validFrom desc, c.id
            """,
            Chairmanship.class)
        .setParameter("group", group)
        .getResultList();
  }

  List<GroupRecord> records(WorkingGroup group) {
    return entityManager
        .createQuery(
            """
            select r from GroupRecord r where r.group = :group
            order by r.date.earliest desc, r.id
            """,
            GroupRecord.class)
        .setParameter("group", group)
        .getResultList();
  }

  /** Stores a new group, chairmanship or record. */
  <T extends Aggregate> T add(T aggregate) {
    entityManager.persist(aggregate);
    return aggregate;
  }

  void flush() {
    entityManager.flush();
  }
}
