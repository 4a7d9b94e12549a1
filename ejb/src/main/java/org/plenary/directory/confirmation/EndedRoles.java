package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.confirmation.DecaySearch.Sql;
import org.plenary.directory.confirmation.RoleUse.What;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * Who has no role any longer and is still in a fixed group, or in correspondence that awaits an
 * answer; and who is booked on behalf of an entity in which every role of theirs has ended. A role
 * counts as ended only if that is known (rule 1).
 */
@Dependent
class EndedRoles {
  /** More of them are no work list. */
  private static final int MOST_BOOKED = 500;

  private static final String GROUPS =
      " from contact_group_member m join contact_group g on g.ref = m.group_ref"
          + " where m.removed_at is null and not g.archived and m.party_ref";
  private static final String LETTERS =
      " from correspondence_party x join correspondence c on c.id = x.correspondence_id"
          + " where c.progress = 'OPEN' and x.party_ref";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject @Any private Instance<RoleUses> others;
  @Inject private Clock clock;

  private List<RoleUse> booked;

  /** The condition on a person {@code p}. */
  Sql condition() {
    Sql sql =
        new Sql("((p.ref in (select m.party_ref" + GROUPS + " is not null")
            .add(" union select x.party_ref" + LETTERS + " is not null) and ")
            .add(withoutRole())
            .add(")");
    List<String> refs =
        booked().stream().map(use -> use.personRef().toString()).distinct().toList();
    if (!refs.isEmpty()) {
      sql.add(" or p.ref in ").in(refs);
    }
    return sql.add(")");
  }

  /** Whether somebody had a role and has none today, which is known of each. */
  private Sql withoutRole() {
    return new Sql("exists (select 1 from affiliation a where a.person_id = p.id")
        .add(" and not ")
        .add(mayHold())
        .add(") and not exists (select 1 from affiliation a where a.person_id = p.id and ")
        .add(mayHold())
        .add(")");
  }

  /** Whether a role may be held today or later. */
  private Sql mayHold() {
    String today = LocalDate.now(clock).toString();
    return new Sql("(a.valid_to is null or a.valid_to > ?", today)
        .add(" or a.valid_to_kind = 'MONTH' and last_day(a.valid_to) >= ?", today)
        .add(" or a.valid_to_kind = 'YEAR' and year(a.valid_to) >= year(?))", today);
  }

  /** What people are booked for on behalf of an entity in which they have no role any more. */
  private List<RoleUse> booked() {
    if (booked == null) {
      List<RoleUse> ahead = new ArrayList<>();
      others.stream().forEach(one -> ahead.addAll(one.ahead()));
      booked = ahead.isEmpty() ? List.of() : overdue(ahead);
    }
    return booked;
  }

  private List<RoleUse> overdue(List<RoleUse> ahead) {
    Map<UUID, Map<UUID, Boolean>> held = held(ahead);
    Set<UUID> people = new LinkedHashSet<>();
    List<RoleUse> found = new ArrayList<>();
    for (RoleUse use : ahead) {
      Boolean may = held.getOrDefault(use.personRef(), Map.of()).get(use.entityRef());
      boolean over = may != null && !may;
      if (over && (people.size() < MOST_BOOKED || people.contains(use.personRef()))) {
        people.add(use.personRef());
        found.add(use);
      }
    }
    return found;
  }

  /**
   * Whether these people may hold a role in each entity in which they have or had one; a role in
   * the government or the delegation of a State is one of the State too. One query.
   */
  private Map<UUID, Map<UUID, Boolean>> held(List<RoleUse> ahead) {
    Map<UUID, Map<UUID, Boolean>> held = new HashMap<>();
    Set<Object> people = new HashSet<>();
    ahead.forEach(use -> people.add(use.personRef().toString()));
    Sql sql =
        new Sql("select cast(p.ref as char(36)), cast(a.body_ref as char(36)),")
            .add(" cast(s.ref as char(36)), max(")
            .add(mayHold())
            .add(") from person p join affiliation a on a.person_id = p.id")
            .add(" left join organization o on o.ref = a.body_ref and o.type in")
            .add(" ('GOVERNMENT', 'PERMANENT_DELEGATION', 'PERMANENT_MISSION')")
            .add(" left join state s on s.iso2 = o.country where p.ref in ")
            .in(people)
            .add(" group by p.ref, a.body_ref, s.ref");
    for (Object one : sql.bind(entityManager).getResultList()) {
      Object[] row = (Object[]) one;
      Map<UUID, Boolean> of =
          held.computeIfAbsent(UUID.fromString((String) row[0]), any -> new HashMap<>());
      boolean may = Confirmations.isTrue(row[3]);
      of.merge(UUID.fromString((String) row[1]), may, Boolean::logicalOr);
      if (row[2] != null) {
        of.merge(UUID.fromString((String) row[2]), may, Boolean::logicalOr);
      }
    }
    return held;
  }

  /**
   * What these people, who are on the list, are still in. Two queries, and one for each feature.
   */
  Map<UUID, List<RoleUse>> uses(Collection<UUID> people) {
    Map<UUID, List<RoleUse>> uses = new HashMap<>();
    if (people.isEmpty()) {
      return uses;
    }
    Set<UUID> without = new HashSet<>();
    read(
        new Sql("select cast(p.ref as char(36)), '', '' from person p where ").add(withoutRole()),
        " and p.ref in ",
        people,
        row -> without.add(UUID.fromString((String) row[0])));
    List<RoleUse> all = new ArrayList<>();
    if (!without.isEmpty()) {
      read(
          new Sql("select cast(m.party_ref as char(36)), cast(g.ref as char(36)), g.name" + GROUPS),
          " in ",
          without,
          row -> all.add(use(row, What.GROUP)));
      read(
          new Sql(
              "select cast(x.party_ref as char(36)), cast(c.ref as char(36)), c.subject" + LETTERS),
          " in ",
          without,
          row -> all.add(use(row, What.CORRESPONDENCE)));
    }
    all.addAll(booked());
    all.stream()
        .filter(use -> people.contains(use.personRef()))
        .forEach(use -> uses.computeIfAbsent(use.personRef(), any -> new ArrayList<>()).add(use));
    return uses;
  }

  private static RoleUse use(Object[] row, What what) {
    LocalizedText title = LocalizedText.of(Language.EN, (String) row[2]);
    return new RoleUse(UUID.fromString((String) row[0]), what, null, (String) row[1], title);
  }

  private void read(
      Sql sql, String in, Collection<UUID> refs, java.util.function.Consumer<Object[]> each) {
    sql.add(in)
        .in(refs.stream().map(UUID::toString).toList())
        .bind(entityManager)
        .getResultList()
        .forEach(row -> each.accept((Object[]) row));
  }
}
