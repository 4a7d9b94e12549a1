package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;

/** Where registrations, categories and bulk actions are kept. */
@Dependent
class RegistrationRepository {
  private static final int DUPLICATE = 1062;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  Category category(UUID eventRef, String code) {
    return findCategory(eventRef, code).orElseThrow(NotFoundException::new);
  }

  Optional<Category> findCategory(UUID eventRef, String code) {
    return entityManager
        .createQuery(
            "select c from Category c where c.eventRef = :event and c.code = :code", Category.class)
        .setParameter("event", eventRef)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  List<Category> categories(UUID eventRef) {
    return entityManager
        .createQuery(
            "select c from Category c where c.eventRef = :event order by c.position, c.id",
            Category.class)
        .setParameter("event", eventRef)
        .getResultList();
  }

  List<Quota> quotas(UUID eventRef) {
    return entityManager
        .createQuery(
            "select q from Quota q left join fetch q.category where q.eventRef = :event"
                + " order by q.id",
            Quota.class)
        .setParameter("event", eventRef)
        .getResultList();
  }

  Optional<Quota> quota(UUID ref) {
    return entityManager
        .createQuery(
            "select q from Quota q left join fetch q.category where q.ref = :ref", Quota.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  /** The quota of one delegation in a category, if it has one. */
  Optional<Quota> quotaOf(Category category, UUID entityRef) {
    return entityManager
        .createQuery(
            "select q from Quota q join fetch q.category where q.scopeKey = :scope", Quota.class)
        .setParameter("scope", Quota.scopeKey(category.eventRef(), category, entityRef, null))
        .getResultStream()
        .findFirst();
  }

  void add(Object aggregate) {
    entityManager.persist(aggregate);
  }

  /** Adds a registration now, so that a second one of the same person is refused here. */
  void add(Registration registration) {
    entityManager.persist(registration);
    flush();
  }

  /**
   * @throws DomainException key {@code registration.already} where the person or the address is
   *     registered
   */
  void flush() {
    try {
      entityManager.flush();
    } catch (PersistenceException e) {
      if (isDuplicate(e)) {
        throw new DomainException("registration.already");
      }
      throw e;
    }
  }

  private static boolean isDuplicate(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) {
        return true;
      }
    }
    return false;
  }

  /** The active registration of an address, if there is one. */
  Optional<UUID> activeByMail(UUID eventRef, String mail) {
    return entityManager
        .createNativeQuery(
            "select cast(ref as char(36)) from registration where event_ref = ? and mail = ?"
                + " and status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')")
        .setParameter(1, eventRef.toString())
        .setParameter(2, mail)
        .getResultStream()
        .findFirst()
        .map(ref -> UUID.fromString((String) ref));
  }

  Registration find(UUID ref) {
    return single(ref, LockModeType.NONE);
  }

  /** The registration as it is now, locked until the transaction ends. */
  Registration lock(UUID ref) {
    return single(ref, LockModeType.PESSIMISTIC_WRITE);
  }

  private Registration single(UUID ref, LockModeType lock) {
    return entityManager
        .createQuery("select r from Registration r where r.ref = :ref", Registration.class)
        .setParameter("ref", ref)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** Several of them as they are now, locked in the order of their ids. */
  List<Registration> lockAll(UUID eventRef, Collection<UUID> refs) {
    return entityManager
        .createQuery(
            "select r from Registration r where r.eventRef = :event and r.ref in :refs"
                + " order by r.id",
            Registration.class)
        .setParameter("event", eventRef)
        .setParameter("refs", refs)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Registrations of an event that are active, some at a time, in the order of their ids. */
  List<Registration> lockActive(UUID eventRef, long after, int max) {
    return entityManager
        .createQuery(
            "select r from Registration r where r.eventRef = :event and r.id > :after"
                + " and r.status in :active order by r.id",
            Registration.class)
        .setParameter("event", eventRef)
        .setParameter("after", after)
        .setParameter(
            "active",
            List.of(
                RegistrationStatus.REQUESTED,
                RegistrationStatus.WAITLISTED,
                RegistrationStatus.CONFIRMED))
        .setMaxResults(max)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Bulk actions by which an event was cancelled, and which can still be taken back. */
  List<UUID> openCancellations(UUID eventRef, Instant now) {
    return entityManager
        .createQuery(
            """
            select distinct b.ref from BulkAction b join b.items i, Registration r
            where b.eventRef = :event and b.kind = :cancel and b.state = :open and b.dueAt > :now
              and r.id = i.registrationId and r.reasonKey = :reason""",
            UUID.class)
        .setParameter("event", eventRef)
        .setParameter("cancel", BulkAction.Kind.CANCEL)
        .setParameter("open", BulkAction.State.OPEN)
        .setParameter("reason", Registration.EVENT_CANCELLED)
        .setParameter("now", now)
        .getResultList();
  }

  Registration lock(long id) {
    return entityManager.find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The registrations of a bulk action by id, locked. */
  Map<Long, Registration> lockItems(List<BulkItem> items) {
    return entityManager
        .createQuery(
            "select r from Registration r where r.id in :ids order by r.id", Registration.class)
        .setParameter("ids", items.stream().map(BulkItem::registrationId).toList())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .collect(Collectors.toMap(Registration::id, Function.identity()));
  }

  BulkAction lockBulk(UUID ref) {
    return entityManager
        .createQuery("select b from BulkAction b where b.ref = :ref", BulkAction.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** Other events at which the person has an active registration, latest first. */
  List<UUID> otherEvents(UUID personRef, UUID eventRef) {
    return entityManager
        .createQuery(
            """
            select r.eventRef from Registration r
            where r.personRef = :person and r.eventRef <> :event
              and r.status = org.plenary.registration.RegistrationStatus.CONFIRMED
            order by r.createdAt desc
            """,
            UUID.class)
        .setParameter("person", personRef)
        .setParameter("event", eventRef)
        .setMaxResults(10)
        .getResultList();
  }
}
