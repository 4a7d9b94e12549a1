package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.PageRequest;
import org.plenary.shared.SearchKey;

/** Finds entries that may no longer be right: each condition begins on an index. */
@Dependent
class DecaySearch {
  /** After so long an entry is to be confirmed again. */
  static final int MONTHS = 12;

  private static final int MOST_BODIES = 1_000;
  private static final String NOBODY = new UUID(0, 0).toString();

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private EndedRoles ended;
  @Inject private Clock clock;

  /** A person found; the day is null where the entry was only read in a document. */
  record Found(UUID ref, LocalDate enteredOn) {}

  /** How many entries a list has. */
  long count(DecayFilter filter) {
    Sql sql = new Sql("select count(*) from person p where ").add(condition(filter));
    return ((Number) sql.bind(entityManager).getSingleResult()).longValue();
  }

  /** The people of a page, the longest unconfirmed first, else by name. */
  List<Found> page(DecayFilter filter, PageRequest page) {
    String order = filter.kind() == DecayKind.UNCONFIRMED ? "p.fresh_on, " : "";
    Sql sql =
        new Sql(
                "select cast(p.ref as char(36)), if(p.import_key is null, p.entered_on, null)"
                    + " from person p where ")
            .add(condition(filter))
            .add(" order by " + order + "p.sort_key, p.id limit ? offset ?");
    sql.values.add(page.size());
    sql.values.add(page.firstRow());
    List<Found> found = new ArrayList<>();
    for (Object one : sql.bind(entityManager).getResultList()) {
      Object[] row = (Object[]) one;
      LocalDate day = row[1] == null ? null : ((Date) row[1]).toLocalDate();
      found.add(new Found(UUID.fromString((String) row[0]), day));
    }
    return found;
  }

  private Sql condition(DecayFilter filter) {
    Sql sql =
        switch (filter.kind()) {
          case UNCONFIRMED ->
              new Sql("p.fresh_on <= ?", LocalDate.now(clock).minusMonths(MONTHS).toString());
          case ENDED_ROLE -> ended.condition();
          case BOUNCED ->
              new Sql(
                  "p.protected_since is null and p.id in (select c.person_id from person_contact c"
                      + " where c.bounced_on is not null and not c.removed)");
        };
    boolean state = filter.state() != null && !filter.state().isBlank();
    List<String> words = SearchKey.words(filter.organization());
    if (state || !words.isEmpty()) {
      List<Object> bodies = new ArrayList<>(bodies(state ? filter.state() : null, words));
      bodies.add(NOBODY);
      sql.add(" and p.id in (select a.person_id from affiliation a where a.body_ref in ")
          .in(bodies)
          .add(")");
    }
    return sql;
  }

  private List<String> bodies(String state, List<String> words) {
    Sql sql = new Sql("select cast(e.ref as char(36)) from entity_line e where 1 = 1");
    if (state != null) {
      sql.add(
          " and e.country = ? and (e.kind = 'STATE'"
              + " or e.type in ('GOVERNMENT', 'PERMANENT_DELEGATION', 'PERMANENT_MISSION'))",
          state);
    }
    words.forEach(word -> sql.add(" and e.search_key like ?", "%" + word + "%"));
    List<String> refs = new ArrayList<>();
    sql.add(" limit " + MOST_BODIES)
        .bind(entityManager)
        .getResultList()
        .forEach(ref -> refs.add(ref.toString()));
    return refs;
  }

  /** A part of a statement with its values. */
  static final class Sql {
    private final StringBuilder text;
    private final List<Object> values = new ArrayList<>();

    Sql(String text, Object... values) {
      this.text = new StringBuilder(text);
      this.values.addAll(List.of(values));
    }

    Sql add(String more, Object... its) {
      text.append(more);
      values.addAll(List.of(its));
      return this;
    }

    Sql add(Sql other) {
      text.append(other.text);
      values.addAll(other.values);
      return this;
    }

    Sql in(Collection<?> some) {
      text.append('(').append(String.join(",", Collections.nCopies(some.size(), "?"))).append(')');
      values.addAll(some);
      return this;
    }

    Query bind(EntityManager entityManager) {
      Query query = entityManager.createNativeQuery(text.toString());
      for (int i = 0; i < values.size(); i++) {
        query.setParameter(i + 1, values.get(i));
      }
      return query;
    }
  }
}
