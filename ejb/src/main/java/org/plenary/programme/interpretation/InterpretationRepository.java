package org.plenary.programme.interpretation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;

/** Plans in the database. */
@Dependent
class InterpretationRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  void add(Object entity) {
    entityManager.persist(entity);
  }

  void remove(Object entity) {
    entityManager.remove(entity);
  }

  void flush() {
    entityManager.flush();
  }

  /** What an event has of a type, in the order in which it was entered. */
  <T> List<T> all(Class<T> type, UUID event) {
    return entityManager
        .createQuery(
            "select e from " + type.getSimpleName() + " e where e.eventRef = :event order by e.id",
            type)
        .setParameter("event", event)
        .getResultList();
  }

  /** With their interpreters. */
  List<InterpretationSlot> slots(UUID event) {
    return entityManager
        .createQuery(
            """
            select distinct s from InterpretationSlot s left join fetch s.interpreters
            where s.eventRef = :event order by s.id""",
            InterpretationSlot.class)
        .setParameter("event", event)
        .getResultList();
  }

  Optional<InterpretationSlot> slot(UUID session, Language language) {
    return entityManager
        .createQuery(
            """
            select s from InterpretationSlot s
            where s.sessionRef = :session and s.language = :language""",
            InterpretationSlot.class)
        .setParameter("session", session)
        .setParameter("language", language)
        .getResultStream()
        .findFirst();
  }

  /** Session and person of the slots of other events in which these people are. */
  List<Object[]> elsewhere(UUID event, Collection<UUID> people) {
    return entityManager
        .createQuery(
            """
            select s.sessionRef, i.personRef from InterpretationSlot s join s.interpreters i
            where i.personRef in :people and s.eventRef <> :event order by s.id""",
            Object[].class)
        .setParameter("people", people)
        .setParameter("event", event)
        .getResultList();
  }

  /** Session and person of all slots of an event with somebody of the directory. */
  List<Object[]> people(UUID event) {
    return entityManager
        .createQuery(
            """
            select s.sessionRef, i.personRef from InterpretationSlot s join s.interpreters i
            where i.personRef is not null and s.eventRef = :event order by s.id, i.id""",
            Object[].class)
        .setParameter("event", event)
        .getResultList();
  }

  boolean uses(Interpreter interpreter) {
    return !entityManager
        .createQuery(
            "select s.ref from InterpretationSlot s join s.interpreters i where i = :one",
            UUID.class)
        .setParameter("one", interpreter)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  <T> T one(Class<T> type, UUID event, UUID ref) {
    return entityManager
        .createQuery(
            "select e from "
                + type.getSimpleName()
                + " e where e.ref = :ref and e.eventRef = :event",
            type)
        .setParameter("ref", ref)
        .setParameter("event", event)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
