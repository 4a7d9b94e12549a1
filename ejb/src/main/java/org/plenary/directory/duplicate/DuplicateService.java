package org.plenary.directory.duplicate;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.shared.Caller;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** The work list of those who may have been entered twice. Protected people are never on it. */
@Stateless
@RolesAllowed(OFFICER)
public class DuplicateService {
  private static final String LIKELY =
      " from duplicate_pair d"
          + " join person f on f.id = d.first_id and f.protected_since is null"
          + " join person s on s.id = d.second_id and s.protected_since is null"
          + " where not exists (select 1 from not_duplicate n"
          + " where n.first_ref = f.ref and n.second_ref = s.ref"
          + " or n.first_ref = s.ref and n.second_ref = f.ref)";

  private static final int MOST_HINTS = 8;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private DuplicateSearch search;
  @Inject private DirectoryService directory;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The likely pairs that nobody has told apart, the likeliest first. Four queries. */
  public Page<LikelyDuplicate> likely(@NotNull PageRequest page) {
    long total = count();
    List<Object[]> rows = new ArrayList<>();
    if (total > 0) {
      query(
              "select f.ref, s.ref, d.reasons"
                  + LIKELY
                  + " order by d.likeness desc, d.second_id desc, d.first_id limit ? offset ?",
              page.size(),
              page.firstRow())
          .getResultList()
          .forEach(row -> rows.add((Object[]) row));
    }
    Set<UUID> refs = new LinkedHashSet<>();
    rows.forEach(row -> refs.addAll(List.of(ref(row[0]), ref(row[1]))));
    Map<UUID, PersonLine> people = directory.people(refs);
    List<LikelyDuplicate> pairs = new ArrayList<>();
    for (Object[] row : rows) {
      PersonLine first = people.get(ref(row[0]));
      PersonLine second = people.get(ref(row[1]));
      if (first != null && second != null) {
        PersonPair pair = new PersonPair(first.ref(), second.ref());
        pairs.add(new LikelyDuplicate(pair, first, second, reasons(row[2])));
      }
    }
    return new Page<>(pairs, total, page);
  }

  /** How many likely pairs nobody has told apart. One query. */
  public long count() {
    return ((Number) query("select count(*)" + LIKELY).getSingleResult()).longValue();
  }

  /**
   * Those who may be the one who is being entered, the likeliest first, eight at most. Protected
   * people are never among them. Seven queries at most.
   */
  public List<LikelyPerson> whileTyping(@NotNull @Valid TypedPerson typed) {
    Map<Long, Set<DuplicateReason>> found =
        search.maybe(typed.names(), typed.mailKeys(), typed.numberKeys());
    List<Map.Entry<Long, Set<DuplicateReason>>> best =
        found.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Long, Set<DuplicateReason>> one) ->
                            -DuplicateReason.likeness(one.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_HINTS)
            .toList();
    Map<Long, UUID> refs = new HashMap<>();
    if (!best.isEmpty()) {
      query(
              "select id, cast(ref as char(36)) from person where id in ("
                  + String.join(",", Collections.nCopies(best.size(), "?"))
                  + ")",
              best.stream().map(Map.Entry::getKey).toArray())
          .getResultList()
          .forEach(
              row ->
                  refs.put(((Number) ((Object[]) row)[0]).longValue(), ref(((Object[]) row)[1])));
    }
    Map<UUID, PersonLine> people = refs.isEmpty() ? Map.of() : directory.people(refs.values());
    return best.stream()
        .filter(one -> people.containsKey(refs.get(one.getKey())))
        .map(
            one ->
                new LikelyPerson(
                    people.get(refs.get(one.getKey())), one.getValue().stream().sorted().toList()))
        .toList();
  }

  private static List<DuplicateReason> reasons(Object column) {
    return Arrays.stream(column.toString().split(";"))
        .map(DuplicateReason::valueOf)
        .sorted()
        .toList();
  }

  /**
   * Tells two people apart: they are on the list no more, whatever changes. Doing it twice is no
   * error.
   *
   * @throws NotFoundException if one of them does not exist
   */
  public void tellApart(@NotNull PersonPair pair) {
    if (directory.people(List.of(pair.first(), pair.second())).size() < 2) {
      throw new NotFoundException();
    }
    if (told(pair).isEmpty()) {
      entityManager.persist(new NotDuplicate(pair, caller.login(), clock.instant()));
      entityManager.flush();
    }
  }

  /** Takes that back. */
  public void compareAgain(@NotNull PersonPair pair) {
    told(pair).forEach(entityManager::remove);
  }

  private List<NotDuplicate> told(PersonPair pair) {
    return entityManager
        .createQuery(
            "select n from NotDuplicate n where n.firstRef = :first and n.secondRef = :second",
            NotDuplicate.class)
        .setParameter("first", pair.first())
        .setParameter("second", pair.second())
        .getResultList();
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static UUID ref(Object column) {
    return column instanceof UUID uuid ? uuid : UUID.fromString(column.toString());
  }
}
