package org.plenary.directory.reach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;

/** Where people are reached, in the database. */
@Dependent
class ReachedPeople {
  private static final int LONGEST_CHAIN = 20;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** Some hundred people. */
  Map<UUID, Reach> reach(List<UUID> asked) {
    Map<UUID, Reached> there = read(asked);
    Map<UUID, UUID> survivors = survivors(asked, there.keySet());
    if (!survivors.isEmpty()) {
      there.putAll(read(new LinkedHashSet<>(survivors.values())));
    }
    Map<UUID, UUID> roles = new HashMap<>();
    Set<UUID> ended = roles(there.keySet(), roles);
    Map<UUID, Reach> found = new HashMap<>();
    for (UUID ref : asked) {
      UUID now = survivors.getOrDefault(ref, ref);
      Reached who = there.get(now);
      found.put(
          ref,
          who == null
              ? Reach.not(ref, now, List.of(), Unreached.GONE)
              : who.reach(ref, roles.get(now), ended.contains(now)));
    }
    return found;
  }

  private Map<UUID, Reached> read(Collection<UUID> refs) {
    Map<UUID, Reached> found = new HashMap<>();
    if (refs.isEmpty()) {
      return found;
    }
    var query =
        entityManager.createNativeQuery(
            "select cast(p.ref as char(36)), p.protected_since is not null, p.do_not_mail,"
                + " p.languages, c.reached_at, c.bounced_on is not null, c.visibility = 'OFFICE'"
                + " and (p.protected_since is null or not exists (select 1 from person_contact o"
                + " where o.reached_key = c.reached_key and o.kind = 'EMAIL' and not o.removed"
                + " and o.person_id <> c.person_id))"
                + " from person p left join person_contact c on c.person_id = p.id"
                + " and c.kind = 'EMAIL' and not c.removed where p.ref in "
                + places(refs.size())
                + " order by p.id, c.preferred desc, c.order_no");
    bind(query, refs);
    for (Object one : query.getResultList()) {
      Object[] row = (Object[]) one;
      UUID ref = UUID.fromString((String) row[0]);
      Reached who =
          found.computeIfAbsent(
              ref, any -> new Reached(ref, isTrue(row[1]), isTrue(row[2]), (String) row[3]));
      if (row[4] != null) {
        who.points().add(new Reached.Point((String) row[4], isTrue(row[5]), isTrue(row[6])));
      }
    }
    return found;
  }

  /** Who somebody is today: the survivor of a merge, else the same. */
  UUID now(UUID ref) {
    return survivors(Set.of(ref), Set.of()).getOrDefault(ref, ref);
  }

  /** Who those have become who are not there; whoever was removed is left out. */
  private Map<UUID, UUID> survivors(Collection<UUID> asked, Set<UUID> there) {
    Map<UUID, UUID> survivors = new HashMap<>();
    asked.stream().filter(ref -> !there.contains(ref)).forEach(ref -> survivors.put(ref, ref));
    for (int i = 0; i < LONGEST_CHAIN && !survivors.isEmpty(); i++) {
      Map<UUID, UUID> next = merged(new HashSet<>(survivors.values()));
      if (next.isEmpty()) {
        break;
      }
      survivors.replaceAll((ref, now) -> next.getOrDefault(now, now));
    }
    survivors.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
    return survivors;
  }

  private Map<UUID, UUID> merged(Collection<UUID> refs) {
    return entityManager
        .createQuery(
            "select m.mergedRef, m.survivorRef from PersonMerge m"
                + " where m.mergedRef in :refs and m.undoneAt is null",
            Object[].class)
        .setParameter("refs", refs)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1], (a, b) -> a));
  }

  /**
   * @param held is given the role that each holds or may hold, the certain ones first
   * @return those who held roles and certainly hold none
   */
  private Set<UUID> roles(Set<UUID> people, Map<UUID, UUID> held) {
    Set<UUID> ended = new HashSet<>();
    if (people.isEmpty()) {
      return ended;
    }
    LocalDate today = LocalDate.now(clock);
    Map<UUID, UUID> possible = new HashMap<>();
    for (Object[] row :
        entityManager
            .createQuery(
                "select p.ref, a.ref, a.period from Affiliation a join a.person p"
                    + " where p.ref in :people order by a.id",
                Object[].class)
            .setParameter("people", people)
            .getResultList()) {
      UUID person = (UUID) row[0];
      ended.add(person);
      Held now = ((Period) row[2]).heldOn(today);
      if (now == Held.YES) {
        held.put(person, (UUID) row[1]);
      } else if (now == Held.UNKNOWN) {
        possible.put(person, (UUID) row[1]);
      }
    }
    possible.forEach(held::putIfAbsent);
    ended.removeAll(held.keySet());
    return ended;
  }

  /** Those of these roles that are held or may be. */
  List<UUID> heldOrPossible(List<UUID> roles) {
    LocalDate today = LocalDate.now(clock);
    return entityManager
        .createQuery(
            "select a.ref, a.period from Affiliation a where a.ref in :roles", Object[].class)
        .setParameter("roles", roles)
        .getResultList()
        .stream()
        .filter(row -> ((Period) row[1]).heldOn(today) != Held.NO)
        .map(row -> (UUID) row[0])
        .toList();
  }

  static String places(int count) {
    return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
  }

  static void bind(jakarta.persistence.Query query, Collection<UUID> refs) {
    int i = 1;
    for (UUID ref : refs) {
      query.setParameter(i++, ref.toString());
    }
  }

  static boolean isTrue(Object column) {
    return column instanceof Boolean truth
        ? truth
        : column != null && ((Number) column).intValue() != 0;
  }
}
