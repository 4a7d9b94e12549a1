package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.plenary.shared.NotFoundException;

/** Programmes in the database. */
@Dependent
class ProgrammeRepository {
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

  ProgrammeSession session(UUID ref) {
    return entityManager
        .createQuery(
            """
            select s from ProgrammeSession s
            left join fetch s.appearances left join fetch s.room
            where s.ref = :ref""",
            ProgrammeSession.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  List<ProgrammeSession> sessions(UUID event) {
    return entityManager
        .createQuery(
            """
            select distinct s from ProgrammeSession s
            left join fetch s.appearances left join fetch s.room
            where s.eventRef = :event order by s.day, s.start, s.id""",
            ProgrammeSession.class)
        .setParameter("event", event)
        .getResultList();
  }

  List<Room> rooms(UUID event) {
    return entityManager
        .createQuery(
            "select r from Room r where r.eventRef = :event order by r.position, r.id", Room.class)
        .setParameter("event", event)
        .getResultList();
  }

  List<RevisionLine> revisions(UUID event) {
    return entityManager
        .createQuery(
            """
            select new org.plenary.programme.RevisionLine(
              r.number, r.publishedAt, r.publishedBy, r.current)
            from Revision r where r.eventRef = :event order by r.number desc""",
            RevisionLine.class)
        .setParameter("event", event)
        .getResultList();
  }

  List<PublishedRevision> published(String eventCode) {
    return entityManager
        .createQuery(
            """
            select new org.plenary.programme.PublishedRevision(r.number, r.publishedAt)
            from Revision r where r.eventCode = :code order by r.number desc""",
            PublishedRevision.class)
        .setParameter("code", eventCode)
        .getResultList();
  }

  Optional<Revision> current(UUID event) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.eventRef = :event and r.current = true",
            Revision.class)
        .setParameter("event", event)
        .getResultStream()
        .findFirst();
  }

  Optional<Revision> current(String eventCode) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.eventCode = :code and r.current = true",
            Revision.class)
        .setParameter("code", eventCode)
        .getResultStream()
        .findFirst();
  }

  Optional<Integer> currentNumber(String eventCode) {
    return entityManager
        .createQuery(
            "select r.number from Revision r where r.eventCode = :code and r.current = true",
            Integer.class)
        .setParameter("code", eventCode)
        .getResultStream()
        .findFirst();
  }

  Optional<Revision> revision(UUID event, int number) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.eventRef = :event and r.number = :number",
            Revision.class)
        .setParameter("event", event)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  Optional<Revision> revision(String eventCode, int number) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.eventCode = :code and r.number = :number",
            Revision.class)
        .setParameter("code", eventCode)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /**
   * All revisions, locked, some at a time; what is left as it was is forgotten again.
   *
   * @param change whether it changed a revision
   * @return those that it changed
   */
  List<Revision> changeAll(Predicate<Revision> change) {
    List<Revision> changed = new ArrayList<>();
    // a locking read: it sees what was published since this transaction began to read
    List<Long> ids = new ArrayList<>();
    for (Object id :
        entityManager
            .createNativeQuery("select id from programme_revision order by id for update")
            .getResultList()) {
      ids.add(((Number) id).longValue());
    }
    for (Long id : ids) {
      Revision revision = entityManager.find(Revision.class, id, LockModeType.PESSIMISTIC_WRITE);
      if (change.test(revision)) {
        changed.add(revision);
      } else {
        entityManager.detach(revision);
      }
    }
    return changed;
  }

  /** The working copies of all programmes. */
  List<ProgrammeSession> everySession() {
    return entityManager
        .createQuery(
            "select distinct s from ProgrammeSession s left join fetch s.appearances",
            ProgrammeSession.class)
        .getResultList();
  }

  /** The revisions of an event, locked. */
  List<Revision> revisionsForUpdate(UUID event) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.eventRef = :event order by r.number", Revision.class)
        .setParameter("event", event)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The revisions of an event, the earliest first. */
  List<Revision> revisionsOf(UUID event) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.eventRef = :event order by r.number", Revision.class)
        .setParameter("event", event)
        .getResultList();
  }

  /** Names hidden in the programme of an event, the latest first. */
  List<Redaction> redactionsOf(UUID event) {
    return entityManager
        .createQuery(
            "select r from Redaction r where r.subjectRef = :event order by r.id desc",
            Redaction.class)
        .setParameter("event", event)
        .getResultList();
  }

  /** All redactions, the earliest first. */
  List<Redaction> redactions() {
    return entityManager
        .createQuery("select r from Redaction r order by r.id", Redaction.class)
        .getResultList();
  }

  /** The number that tells every node whether something new is published. */
  long publishedVersion() {
    return ((Number)
            entityManager
                .createNativeQuery("select version from published_version where id = 1")
                .getSingleResult())
        .longValue();
  }

  /** That number, and the one of the last redaction. */
  PublishedState publishedState() {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery("select version, redacted from published_version where id = 1")
                .getSingleResult();
    return new PublishedState(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  /** Raises that number for a redaction: copies made before are not shown any more. */
  long raiseRedactedVersion() {
    entityManager
        .createNativeQuery(
            "update published_version set version = version + 1, redacted = version where id = 1")
        .executeUpdate();
    return publishedVersion();
  }

  /** Raises that number; one publisher after the other. */
  long raisePublishedVersion() {
    entityManager
        .createNativeQuery("update published_version set version = version + 1 where id = 1")
        .executeUpdate();
    return publishedVersion();
  }
}
