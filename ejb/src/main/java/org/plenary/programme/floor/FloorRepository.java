package org.plenary.programme.floor;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.programme.SessionStatus;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;

/** Speakers' lists in the database. */
@Dependent
class FloorRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** A session as its list needs it. */
  record Sitting(
      UUID ref,
      UUID event,
      LocalDate day,
      LocalTime start,
      LocalizedText title,
      SessionStatus status) {}

  void add(Object entity) {
    entityManager.persist(entity);
  }

  void flush() {
    entityManager.flush();
  }

  Sitting sitting(UUID session) {
    return sittings("s.ref = :ref", session).stream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  List<Sitting> sittingsOf(UUID event) {
    return sittings("s.eventRef = :ref", event);
  }

  private List<Sitting> sittings(String which, UUID ref) {
    return entityManager
        .createQuery(
            "select s.ref, s.eventRef, s.day, s.start, s.title, s.status from ProgrammeSession s"
                + " where "
                + which
                + " order by s.day, s.start, s.id",
            Object[].class)
        .setParameter("ref", ref)
        .getResultStream()
        .map(
            row ->
                new Sitting(
                    (UUID) row[0],
                    (UUID) row[1],
                    (LocalDate) row[2],
                    (LocalTime) row[3],
                    (LocalizedText) row[4],
                    (SessionStatus) row[5]))
        .toList();
  }

  Optional<SpeakersList> list(UUID session) {
    return lists("l.sessionRef = :ref", session).stream().findFirst();
  }

  Optional<SpeakersList> byScreen(UUID key) {
    return lists("l.screenKey = :ref", key).stream().findFirst();
  }

  List<SpeakersList> listsOf(UUID event) {
    return lists("l.eventRef = :ref", event);
  }

  private List<SpeakersList> lists(String which, UUID ref) {
    return entityManager
        .createQuery(
            "select l from SpeakersList l where " + which + " order by l.id", SpeakersList.class)
        .setParameter("ref", ref)
        .getResultList();
  }

  List<Turn> turns(List<UUID> lists) {
    if (lists.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery("select t from Turn t where t.listRef in :lists", Turn.class)
        .setParameter("lists", lists)
        .getResultList();
  }

  Turn turn(UUID ref) {
    return entityManager
        .createQuery("select t from Turn t where t.ref = :ref", Turn.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /**
   * The list of a session, made if there is none, and its turns, for one change at a time: the row
   * of the session is locked first of all, so that two who begin a list at once do not make two,
   * and what follows are locking reads, so that they see what the one before them did.
   */
  FloorRules forChange(UUID session) {
    String event = lockedSession(session);
    SpeakersList list =
        entityManager
            .createQuery(
                "select l from SpeakersList l where l.sessionRef = :session", SpeakersList.class)
            .setParameter("session", session)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElse(null);
    if (list == null) {
      list = new SpeakersList(session, UUID.fromString(event));
      add(list);
      flush();
    }
    List<Turn> turns =
        entityManager
            .createQuery("select t from Turn t where t.listRef = :list", Turn.class)
            .setParameter("list", list.ref())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    return new FloorRules(list, turns);
  }

  private String lockedSession(UUID session) {
    List<?> events =
        entityManager
            .createNativeQuery(
                "select cast(event_ref as char(36)) from programme_session where ref = ? for update")
            .setParameter(1, session)
            .getResultList();
    if (events.isEmpty()) {
      throw new NotFoundException();
    }
    return events.getFirst().toString();
  }

  /** A number that grows with every change of the list of a session; 0 while there is none. */
  long changes(UUID session) {
    return entityManager
        .createQuery("select l.changes from SpeakersList l where l.sessionRef = :s", Long.class)
        .setParameter("s", session)
        .getResultStream()
        .findFirst()
        .orElse(0L);
  }
}
