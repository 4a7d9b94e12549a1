package org.plenary.directory.membership;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.Bound;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Period.Held;

/** Memberships in the database; for the services of the directory. */
@Dependent
public class Memberships {
  /**
   * Whether a membership {@code m} held or may have held on the day of {@link #parameters}: what is
   * known of its bounds does not speak against it.
   */
  public static final String MAY_HOLD =
      "(m.period.validFrom is null or m.period.validFrom <= :day) and (m.period.validTo is null"
          + " or m.period.validToKind = :ofDay and m.period.validTo > :day"
          + " or m.period.validToKind = :ofMonth and m.period.validTo >= :month"
          + " or m.period.validToKind = :ofYear and m.period.validTo >= :year)";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** The parameters of {@link #MAY_HOLD}. */
  public static Map<String, Object> parameters(LocalDate day) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("day", day);
    parameters.put("month", day.withDayOfMonth(1));
    parameters.put("year", day.withDayOfYear(1));
    parameters.put("ofDay", Bound.Kind.DAY);
    parameters.put("ofMonth", Bound.Kind.MONTH);
    parameters.put("ofYear", Bound.Kind.YEAR);
    return parameters;
  }

  /** Those of these States and organizations, by group, the latest first. One query. */
  public List<GroupMembership> of(Collection<UUID> members) {
    return members.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select m from GroupMembership m where m.memberRef in :refs"
                    + " order by m.groupCode, m.period.validFrom desc, m.id desc",
                GroupMembership.class)
            .setParameter("refs", members)
            .getResultList();
  }

  /** Codes of the groups that each of them belongs to today, or may belong to. One query. */
  public Map<UUID, List<String>> codesOf(Collection<UUID> members) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, List<String>> codes = new HashMap<>();
    for (GroupMembership one : of(members)) {
      if (one.heldOn(today, today) != Held.NO) {
        List<String> found = codes.computeIfAbsent(one.memberRef(), any -> new ArrayList<>());
        if (!found.contains(one.groupCode())) {
          found.add(one.groupCode());
        }
      }
    }
    return codes;
  }

  /** How many belong to each group on a day, or may belong. One query. */
  public Map<String, Long> counts(LocalDate day) {
    Query query =
        entityManager.createQuery(
            "select m.groupCode, count(distinct m.memberRef) from GroupMembership m where "
                + MAY_HOLD
                + " group by m.groupCode");
    parameters(day).forEach(query::setParameter);
    Map<String, Long> counts = new HashMap<>();
    for (Object row : query.getResultList()) {
      counts.put((String) ((Object[]) row)[0], (Long) ((Object[]) row)[1]);
    }
    return counts;
  }

  /**
   * One of them.
   *
   * @throws NotFoundException if there is none
   */
  GroupMembership one(UUID ref) {
    return entityManager
        .createQuery("select m from GroupMembership m where m.ref = :ref", GroupMembership.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  GroupMembership add(GroupMembership membership) {
    entityManager.persist(membership);
    return membership;
  }

  void remove(GroupMembership membership) {
    entityManager.remove(membership);
  }

  void flush() {
    entityManager.flush();
  }

  /**
   * What a row of a source says without dates: new groups go on since an unknown day; one that it
   * does not name any more is taken out unless somebody has given it a date.
   */
  public void named(UUID member, Collection<String> groups, String source) {
    Set<String> recorded = new HashSet<>();
    for (GroupMembership one : of(List.of(member))) {
      recorded.add(one.groupCode());
      boolean dropped = !groups.contains(one.groupCode()) && one.source().equals(source);
      if (dropped && one.isUndated()) {
        remove(one);
      }
    }
    groups.stream()
        .distinct()
        .filter(group -> !recorded.contains(group))
        .forEach(group -> add(new GroupMembership(member, group, source)));
  }
}
