package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.name.NameIndex;
import org.plenary.directory.name.NameWords;
import org.plenary.shared.Caller;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;

/** Finds people in the database: first their ids in order, then the people of a page. */
@Dependent
class PeopleSearch {
  /** Where fewer are found by what is typed, similar names are looked for too. */
  private static final int FEW = 10;

  private static final List<String> CONTACTS =
      List.of(Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY);

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private EntityRepository entities;
  @Inject private NameIndex names;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The entities whose roles count; null for any. One query if any are asked for. */
  Collection<UUID> bodies(PeopleFilter filter) {
    if (!filter.asksForBody()) {
      return null;
    }
    List<UUID> asked = filter.entity() == null ? List.of() : List.of(filter.entity());
    return entities.bodies(asked, filter.organization(), filter.state());
  }

  /** A page of people in the order of the list: three queries at most, without those for bodies. */
  Page<FoundPerson> page(PeopleFilter filter, Collection<UUID> bodies, PageRequest page) {
    PeopleQuery query = query(filter, bodies);
    long total = query.pageTellsTotal() ? 0 : count(query);
    if (total == 0 && !query.pageTellsTotal()) {
      return new Page<>(List.of(), 0, page);
    }
    List<Object[]> rows = rows(query.page(page.size(), page.firstRow()));
    if (query.pageTellsTotal()) {
      boolean beyond = rows.isEmpty() && page.page() > 0;
      total = beyond ? count(query) : rows.isEmpty() ? 0 : number(rows.getFirst()[3]);
    }
    Map<Long, Object[]> people = people(rows.stream().map(row -> number(row[0])).toList());
    List<FoundPerson> found = new ArrayList<>();
    for (Object[] row : rows) {
      Object[] one = people.get(number(row[0]));
      if (one != null) {
        boolean similar = number(row[2]) >= PeopleQuery.SIMILAR;
        Instant changed = ((Timestamp) row[1]).toInstant();
        found.add(
            new FoundPerson(
                (Person) one[0], changed, similar, lastContact(one[1]), (String) one[2]));
      }
    }
    return new Page<>(found, total, page);
  }

  /** The people of a page. */
  List<Person> people(PeopleFilter filter, PageRequest page) {
    return page(filter, bodies(filter), page).rows().stream().map(FoundPerson::person).toList();
  }

  private PeopleQuery query(PeopleFilter asked, Collection<UUID> bodies) {
    PeopleFilter filter = seesContacts() ? asked : asked.withoutContacts();
    LocalDate today = LocalDate.now(clock);
    if (!filter.isName()) {
      return new PeopleQuery(filter, null, bodies, today);
    }
    SoughtName typed = SoughtName.asTyped(NameWords.sought(filter.text()));
    PeopleQuery asTyped = new PeopleQuery(filter, typed, bodies, today);
    if (typed.words().isEmpty()) {
      return asTyped;
    }
    Clause few = asTyped.fewerThan(FEW);
    SoughtName loose =
        new SoughtName(typed.words(), names.near(typed.words(), few.sql(), few.parameters()));
    return loose.isLoose() ? new PeopleQuery(filter, loose, bodies, today) : asTyped;
  }

  private long count(PeopleQuery query) {
    return number(bind(query.count()).getSingleResult());
  }

  private List<Object[]> rows(Clause sql) {
    List<Object[]> rows = new ArrayList<>();
    bind(sql).getResultList().forEach(row -> rows.add((Object[]) row));
    return rows;
  }

  /** Each with the last day on which there was contact; one query. */
  private Map<Long, Object[]> people(List<Long> ids) {
    Map<Long, Object[]> byId = new HashMap<>();
    if (!ids.isEmpty()) {
      entityManager
          .createQuery(
              """
              select p, (select max(c.contactOn) from Correspondence c join c.parties x
                         where x = p.ref and c.contactOn <= :today),
                     (select max(m.reachedAt) from PersonContact m where m.person = p
                         and m.kind = :mail and m.preferred = true)
              from Person p where p.id in :ids
              """,
              Object[].class)
          .setParameter("today", LocalDate.now(clock))
          .setParameter("mail", ContactKind.EMAIL)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(row -> byId.put(((Person) row[0]).id(), row));
    }
    return byId;
  }

  private LocalDate lastContact(Object day) {
    return day == null || !seesContacts() ? null : ((Date) day).toLocalDate();
  }

  /** Administrators see people, but neither correspondence nor groups. */
  private boolean seesContacts() {
    return CONTACTS.stream().anyMatch(caller::has);
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  private Query bind(Clause sql) {
    Query query = entityManager.createNativeQuery(sql.sql());
    for (int i = 0; i < sql.parameters().size(); i++) {
      query.setParameter(i + 1, sql.parameters().get(i));
    }
    return query;
  }
}
