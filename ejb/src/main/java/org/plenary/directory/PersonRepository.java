package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.contact.ContactKind;
import org.plenary.shared.NotFoundException;

/** People and their affiliations in the database. */
@Dependent
class PersonRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  Person add(Person person) {
    entityManager.persist(person);
    return person;
  }

  Affiliation add(Affiliation affiliation) {
    entityManager.persist(affiliation);
    return affiliation;
  }

  void flush() {
    entityManager.flush();
  }

  void remove(Object entity) {
    entityManager.remove(entity);
  }

  Person person(UUID ref) {
    return entityManager
        .createQuery(
            "select distinct p from Person p left join fetch p.contacts where p.ref = :ref",
            Person.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  List<Person> people(Collection<UUID> refs) {
    if (refs.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery("select p from Person p where p.ref in :refs", Person.class)
        .setParameter("refs", refs)
        .getResultList();
  }

  /** The people with any of these mail addresses; one query. */
  List<Person> byEmail(Collection<String> addresses) {
    if (addresses.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select distinct p from Person p left join fetch p.contacts where p.id in"
                + " (select c.person.id from PersonContact c"
                + " where c.kind = :mail and c.reachedKey in :keys)",
            Person.class)
        .setParameter("mail", ContactKind.EMAIL)
        .setParameter(
            "keys", addresses.stream().map(a -> a.strip().toLowerCase(Locale.ROOT)).toList())
        .getResultList();
  }

  /** Counts as a change of the person: the contact points are the person's own. */
  void changed(Person person) {
    entityManager.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** The protected people, for those who may look for them by their legal names. */
  List<Person> protectedPeople() {
    return entityManager
        .createQuery(
            "select distinct p from Person p left join fetch p.contacts"
                + " where p.protectedSince is not null",
            Person.class)
        .getResultList();
  }

  /** Notes that a role of the person changed: lists are sorted by it. */
  void touch(Person person) {
    entityManager
        .createNativeQuery("update person set changed_at = current_timestamp(6) where id = ?")
        .setParameter(1, person.id())
        .executeUpdate();
  }

  /** The affiliations of these people, the latest first. */
  List<Affiliation> affiliations(Collection<Person> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select a from Affiliation a where a.person in :people"
                + " order by a.period.validFrom desc, a.id desc",
            Affiliation.class)
        .setParameter("people", people)
        .getResultList();
  }

  Affiliation affiliation(UUID ref) {
    return first(
            entityManager
                .createQuery(
                    "select a from Affiliation a join fetch a.person where a.ref = :ref",
                    Affiliation.class)
                .setParameter("ref", ref))
        .orElseThrow(NotFoundException::new);
  }

  /** The affiliations with these refs, with their people. */
  List<Affiliation> affiliationsByRef(Collection<UUID> refs) {
    if (refs.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select a from Affiliation a join fetch a.person where a.ref in :refs",
            Affiliation.class)
        .setParameter("refs", refs)
        .getResultList();
  }

  /** The affiliations with these refs and the entities in which they are, or null. */
  Map<Affiliation, EntityLine> affiliationsWithBodies(Collection<UUID> refs) {
    Map<Affiliation, EntityLine> found = new LinkedHashMap<>();
    if (refs.isEmpty()) {
      return found;
    }
    entityManager
        .createQuery(
            "select a, e from Affiliation a left join EntityView e on e.ref = a.bodyRef"
                + " where a.ref in :refs",
            Object[].class)
        .setParameter("refs", refs)
        .getResultList()
        .forEach(
            row ->
                found.put(
                    (Affiliation) row[0], row[1] == null ? null : ((EntityView) row[1]).line()));
    return found;
  }

  /** The affiliations with any of these entities, with their people, by name. */
  List<Affiliation> affiliationsWith(Collection<UUID> bodies, int max) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select a from Affiliation a join fetch a.person p where a.bodyRef in :bodies"
                + " order by p.sortKey, a.period.validFrom desc",
            Affiliation.class)
        .setParameter("bodies", bodies)
        .setMaxResults(max)
        .getResultList();
  }

  /** Those that may have held on a day: one query on an index; the bounds decide afterwards. */
  List<Affiliation> aroundDay(Collection<UUID> bodies, LocalDate day) {
    return entityManager
        .createQuery(
            """
            select a from Affiliation a join fetch a.person p
            where a.bodyRef in :bodies
              and (a.period.validFrom is null or a.period.validFrom <= :day)
              and (a.period.validTo is null or a.period.validTo >= :yearBefore)
            order by a.title, p.sortKey
            """,
            Affiliation.class)
        .setParameter("bodies", bodies)
        .setParameter("day", day)
        .setParameter("yearBefore", day.minusYears(1))
        .getResultList();
  }

  private static <T> Optional<T> first(TypedQuery<T> query) {
    return query.setMaxResults(1).getResultList().stream().findFirst();
  }
}
