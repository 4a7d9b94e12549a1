package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What only the editing of working copies needs of the database. */
@Dependent
class DraftRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** Planned sessions of other events on these days. */
  List<ProgrammeSession> plannedElsewhere(UUID event, Collection<LocalDate> days) {
    return entityManager
        .createQuery(
            """
            select distinct s from ProgrammeSession s
            left join fetch s.appearances left join fetch s.room
            where s.day in :days and s.eventRef <> :event and s.status = :planned
            order by s.day, s.start, s.id""",
            ProgrammeSession.class)
        .setParameter("days", days)
        .setParameter("event", event)
        .setParameter("planned", SessionStatus.PLANNED)
        .getResultList();
  }

  /** The sessions in the programmes of conferences that are this side event. */
  List<ProgrammeSession> ofSideEvent(String code) {
    return entityManager
        .createQuery(
            "select s from ProgrammeSession s where s.sideEvent = :code order by s.id",
            ProgrammeSession.class)
        .setParameter("code", code)
        .getResultList();
  }

  /** Sessions by their refs, whatever their event. */
  List<ProgrammeSession> among(Collection<UUID> refs) {
    return entityManager
        .createQuery(
            """
            select distinct s from ProgrammeSession s
            left join fetch s.appearances left join fetch s.room
            where s.ref in :refs order by s.day, s.start, s.id""",
            ProgrammeSession.class)
        .setParameter("refs", refs)
        .getResultList();
  }

  Optional<Room> room(UUID ref) {
    return entityManager
        .createQuery("select r from Room r where r.ref = :ref", Room.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  /** The sessions in a room, removed ones included. */
  List<ProgrammeSession> sessionsIn(Room room) {
    return entityManager
        .createQuery(
            "select s from ProgrammeSession s where s.room = :room", ProgrammeSession.class)
        .setParameter("room", room)
        .getResultList();
  }

  /** Writes what has changed in the working copy of an event, and lets open editors know. */
  void changed(UUID event) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            """
            insert into programme_draft (event_ref, version) values (?1, 1)
            on duplicate key update version = version + 1""")
        .setParameter(1, event.toString())
        .executeUpdate();
  }

  /** The number of the last redaction, once whoever hides a name at this moment is through. */
  long redactedForShare() {
    return ((Number)
            entityManager
                .createNativeQuery(
                    "select redacted from published_version where id = 1 lock in share mode")
                .getSingleResult())
        .longValue();
  }

  /** The number that {@link #changed} raises; 0 before the first change. */
  long draftVersion(UUID event) {
    return entityManager
        .createNativeQuery("select version from programme_draft where event_ref = ?1")
        .setParameter(1, event.toString())
        .getResultStream()
        .mapToLong(version -> ((Number) version).longValue())
        .findFirst()
        .orElse(0);
  }
}
