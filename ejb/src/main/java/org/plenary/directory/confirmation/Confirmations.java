package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Confirmations of entries in the database. The day stands beside the person too, in a column that
 * the work list has an index on; that is no change of the person.
 */
@Dependent
public class Confirmations {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** The refs of what tells the history of an entry's confirmation. One query. */
  public List<UUID> refs(UUID person) {
    List<UUID> refs = new ArrayList<>();
    entityManager
        .createNativeQuery(
            "select cast(ref as char(36)) from person_confirmation where person_ref = ?"
                + " union all select cast(ref as char(36)) from person_correction"
                + " where person_ref = ?")
        .setParameter(1, person.toString())
        .setParameter(2, person.toString())
        .getResultList()
        .forEach(ref -> refs.add(UUID.fromString(ref.toString())));
    return refs;
  }

  /**
   * Locks those of these people who are there, so that nobody else confirms, protects or removes
   * them meanwhile.
   *
   * @return whether each is protected, by ref
   */
  Map<UUID, Boolean> lock(Collection<UUID> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    var query =
        entityManager.createNativeQuery(
            "select cast(ref as char(36)), protected_since is not null from person where ref in ("
                + String.join(",", Collections.nCopies(people.size(), "?"))
                + ") order by id for update");
    int i = 1;
    for (UUID person : people) {
      query.setParameter(i++, person.toString());
    }
    Map<UUID, Boolean> found = new HashMap<>();
    for (Object one : query.getResultList()) {
      Object[] row = (Object[]) one;
      found.put(UUID.fromString((String) row[0]), isTrue(row[1]));
    }
    return found;
  }

  static boolean isTrue(Object column) {
    return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
  }

  /** The last confirmation of each of these people, by ref; one query. */
  Map<UUID, Confirmed> of(Collection<UUID> people) {
    Map<UUID, Confirmed> confirmed = new HashMap<>();
    rows("c.personRef in :values", people).stream()
        .filter(row -> row.confirmed() != null)
        .forEach(row -> confirmed.put(row.personRef(), row.confirmed()));
    return confirmed;
  }

  private List<PersonConfirmation> rows(String condition, Collection<UUID> values) {
    return values.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select c from PersonConfirmation c where " + condition, PersonConfirmation.class)
            .setParameter("values", values)
            .getResultList();
  }

  /**
   * Confirms entries of people who are locked.
   *
   * @param by login of the officer, or null
   * @param step what is undone together, or null
   */
  void confirm(Collection<UUID> people, ConfirmationMeans means, String by, UUID step) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, PersonConfirmation> known = new HashMap<>();
    rows("c.personRef in :values", people).forEach(row -> known.put(row.personRef(), row));
    for (UUID person : people) {
      PersonConfirmation row = known.get(person);
      if (row == null) {
        entityManager.persist(new PersonConfirmation(person, today, means, by, step));
      } else {
        row.confirm(today, means, by, step);
      }
    }
    entityManager.flush();
    people.forEach(person -> note(person, today));
  }

  /** Undoes a step for whom nobody has confirmed since. */
  int undo(UUID step) {
    List<PersonConfirmation> rows = rows("c.step in :values", List.of(step));
    lock(rows.stream().map(PersonConfirmation::personRef).toList());
    rows.forEach(PersonConfirmation::undo);
    entityManager.flush();
    for (PersonConfirmation row : rows) {
      note(row.personRef(), row.confirmed() == null ? null : row.confirmed().on());
    }
    return rows.size();
  }

  /** Beside the person; neither the version nor the moment of the last change moves. */
  private void note(UUID person, LocalDate day) {
    entityManager
        .createNativeQuery(
            "update person set confirmed_on = ?, changed_at = changed_at where ref = ?")
        .setParameter(1, Optional.ofNullable(day).map(Date::valueOf).orElse(null))
        .setParameter(2, person.toString())
        .executeUpdate();
  }

  /** Forgets the confirmation of somebody who is removed. */
  void forget(UUID person) {
    rows("c.personRef in :values", List.of(person)).forEach(entityManager::remove);
  }
}
