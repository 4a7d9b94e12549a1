package org.plenary.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.plenary.directory.name.NameIndex;
import org.plenary.shared.Roles;

/** Enters people into the index of names who are in the database without it: after an upgrade. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NameIndexing {
  private static final int BATCH = 500;

  /** A join and not a subquery, which MariaDB would answer by reading the whole index each time. */
  private static final String NEXT =
      "select p.* from person p left join person_name_word w on w.person_id = p.id"
          + " where p.id > ? and w.person_id is null order by p.id limit "
          + BATCH;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private NameIndex names;

  /**
   * Enters some 500 people; each call is a transaction of its own.
   *
   * @param after internal id of the last one done, 0 at first
   * @return id of the last one done now; empty if there are no more
   */
  public OptionalLong enterSome(long after) {
    @SuppressWarnings("unchecked")
    List<Person> people =
        entityManager.createNativeQuery(NEXT, Person.class).setParameter(1, after).getResultList();
    names.put(people.stream().collect(Collectors.toMap(Person::id, Person::nameToFind)));
    return people.isEmpty() ? OptionalLong.empty() : OptionalLong.of(people.getLast().id());
  }
}
