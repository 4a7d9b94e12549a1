package org.plenary.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.EntityType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;

/**
 * The audit trail as administrators read it: who did what when, and who looked at protected data
 * and why. Names and addresses of people show that they changed, never what they are: no protected
 * value comes by right of office (rule 7).
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AuditLog {
  /** Entries are counted, and pages reach, so far. */
  public static final int MOST = 100_000;

  private static final int CHUNK = 500;
  private static final int MOST_EXPORTED = 100_000;
  private static final String COLUMNS = "id, ref, at, actor, action, changes, names, reason, type";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private HistoryEntries entries;

  /** The kinds of record there are. */
  public List<String> types() {
    return entityManager.getMetamodel().getEntities().stream()
        .map(EntityType::getJavaType)
        .filter(Aggregate.class::isAssignableFrom)
        .map(Class::getSimpleName)
        .sorted()
        .toList();
  }

  /** A page of entries, the latest first; two queries. Counts up to {@link #MOST}. */
  public Page<AuditRow> page(@NotNull @Valid AuditFilter filter, @NotNull PageRequest page) {
    Condition condition = new Condition(filter);
    String count = "select count(*) from (select 1 from audit_entry" + condition.sql;
    Object total =
        condition
            .bind(entityManager.createNativeQuery(count + " limit " + MOST + ") counted"))
            .getSingleResult();
    return new Page<>(
        rows(condition, " limit " + page.size() + " offset " + page.firstRow()),
        ((Number) total).longValue(),
        page);
  }

  /**
   * The entries in order, some hundred at a time: the last 100,000.
   *
   * @param each is given the entries
   */
  public void export(@NotNull @Valid AuditFilter filter, Consumer<List<AuditRow>> each) {
    long before = Long.MAX_VALUE;
    for (int given = 0; given < MOST_EXPORTED; given += CHUNK) {
      List<AuditRow> rows = rows(new Condition(filter).before(before), " limit " + CHUNK);
      each.accept(rows);
      if (rows.size() < CHUNK) {
        return;
      }
      before = rows.getLast().id();
    }
  }

  private List<AuditRow> rows(Condition condition, String limit) {
    String sql =
        "select " + COLUMNS + " from audit_entry" + condition.sql + " order by id desc" + limit;
    List<AuditRow> rows = new ArrayList<>();
    for (Object found : condition.bind(entityManager.createNativeQuery(sql)).getResultList()) {
      Object[] row = (Object[]) found;
      rows.add(
          new AuditRow(
              ((Number) row[0]).longValue(),
              UUID.fromString(row[1].toString()),
              entries.withoutIdentity(row, 2)));
    }
    return rows;
  }

  /** The filter as SQL. */
  private static final class Condition {
    private final StringBuilder sql = new StringBuilder(" where 1 = 1");
    private final List<Object> values = new ArrayList<>();

    Condition(AuditFilter filter) {
      and("actor = ?", filter.actor());
      and("type = ?", filter.type());
      and("action = ?", filter.action());
      and("ref = ?", filter.ref() == null ? null : filter.ref().toString());
      and("at >= ?", filter.from() == null ? null : start(filter.from()));
      and("at < ?", filter.to() == null ? null : start(filter.to().plusDays(1)));
    }

    private static Timestamp start(LocalDate day) {
      return Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    Condition before(long id) {
      and("id < ?", id);
      return this;
    }

    private void and(String condition, Object value) {
      if (value != null) {
        sql.append(" and ").append(condition);
        values.add(value);
      }
    }

    Query bind(Query query) {
      for (int i = 0; i < values.size(); i++) {
        query.setParameter(i + 1, values.get(i));
      }
      return query;
    }
  }
}
