package org.plenary.directory.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.directory.duplicate.DuplicateSearch.Somebody;
import org.plenary.shared.Roles;

/** Compares people with all others, some at a time, and keeps the likely pairs. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DuplicateTable {
  /** How many people one transaction compares. */
  static final int BATCH = 50;

  private static final String NEXT =
      "select p.id, p.given_name, p.family_name, p.native_name from person p"
          + " left join duplicate_check c on c.person_id = p.id"
          + " where c.person_id is null or c.changed_at <> p.changed_at order by p.id limit "
          + BATCH;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private DuplicateSearch search;

  /**
   * Compares some of those who are new or changed since they were compared; a transaction.
   *
   * @return how many it compared, 0 if there are no more
   */
  public int compareSome() {
    List<?> rows = entityManager.createNativeQuery(NEXT).getResultList();
    for (Object row : rows) {
      Somebody somebody = Somebody.of((Object[]) row);
      change(
          "delete from duplicate_pair where first_id = ? or second_id = ?",
          somebody.id(),
          somebody.id());
      if (!isProtected(somebody.id())) {
        search.likelyOf(somebody).forEach((other, reasons) -> keep(somebody.id(), other, reasons));
      }
      change(
          "replace into duplicate_check (person_id, changed_at)"
              + " select id, changed_at from person where id = ?",
          somebody.id());
    }
    return rows.size();
  }

  private boolean isProtected(long id) {
    return !query("select 1 from person where id = ? and protected_since is not null", id)
        .getResultList()
        .isEmpty();
  }

  private void keep(long one, long other, Set<DuplicateReason> reasons) {
    change(
        "replace into duplicate_pair (first_id, second_id, reasons, likeness) values (?, ?, ?, ?)",
        Math.min(one, other),
        Math.max(one, other),
        reasons.stream().map(Enum::name).collect(Collectors.joining(";")),
        DuplicateReason.likeness(reasons));
  }

  private void change(String sql, Object... values) {
    query(sql, values).executeUpdate();
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
