package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The arithmetic of seats (rule 3), in the transaction of the use case.
 *
 * <p>Capacity is held by guarded statements, never by counting or by read-modify-write: the
 * database decides, whatever was read before. Quotas are taken in the order of their ids, so that
 * two use cases wait for each other in one direction. A counter follows from registrations, which
 * the audit trail records; its own steps are not recorded again.
 */
@Dependent
class Seats {
  private static final UUID NOBODY = new UUID(0, 0);
  private static final String TAKE =
      "update registration_quota set used = used + 1 where id = ? and used < capacity";
  private static final String TAKE_KEPT =
      "update registration_quota set used = used + 1, kept = kept - 1"
          + " where id = ? and kept > 0 and used < capacity";
  private static final String QUEUE =
      "update registration_quota set last_place = last_insert_id(last_place + 1)"
          + " where id = ? and used >= capacity";
  private static final String RELEASE =
      "update registration_quota set used = used - 1 where id = ? and used > 0";
  private static final String RELEASE_KEEPING =
      "update registration_quota set used = used - 1, kept = kept + 1"
          + " where id = ? and used > 0 and used <= capacity";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** The quotas that must admit somebody, in the order in which they are taken. */
  List<Quota> applying(Category category, UUID entityRef, SeatKind seatKind) {
    List<Quota> quotas = read(category, entityRef, seatKind);
    boolean hasOwn = quotas.stream().anyMatch(Quota::isOfEntity);
    if (entityRef == null || hasOwn || category.delegationSeats() == null) {
      return quotas;
    }
    List<Quota> all = new ArrayList<>(quotas);
    all.add(grantDelegation(category, entityRef));
    return all;
  }

  /**
   * Without a fetch join: EclipseLink would make an inner one, which drops the event's own quota.
   */
  private List<Quota> read(Category category, UUID entityRef, SeatKind seatKind) {
    return entityManager
        .createQuery(
            """
            select q from Quota q
            where q.eventRef = :event
              and (q.category is null or q.category = :category)
              and (q.entityRef is null or q.entityRef = :entity)
              and (q.seatKind is null or q.seatKind = :kind)
            order by q.id
            """,
            Quota.class)
        .setParameter("event", category.eventRef())
        .setParameter("category", category)
        .setParameter("entity", entityRef == null ? NOBODY : entityRef)
        .setParameter("kind", seatKind)
        .getResultList();
  }

  /** The quota of a delegation that registers for the first time; two may come at once. */
  private Quota grantDelegation(Category category, UUID entityRef) {
    String scope = Quota.scopeKey(category.eventRef(), category, entityRef, null);
    entityManager
        .createNativeQuery(
            "insert ignore into registration_quota"
                + " (id, ref, version, event_ref, category_id, entity_ref, scope_key, capacity)"
                + " values (next value for plenary_seq, ?, 1, ?, ?, ?, ?, ?)")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, category.eventRef().toString())
        .setParameter(3, category.id())
        .setParameter(4, entityRef.toString())
        .setParameter(5, scope)
        .setParameter(6, category.delegationSeats())
        .executeUpdate();
    return entityManager
        .createQuery("select q from Quota q where q.scopeKey = :scope", Quota.class)
        .setParameter("scope", scope)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** Whether all quotas had room when they were read; only {@link #take} decides. */
  static boolean seemFree(List<Quota> quotas) {
    return quotas.stream().allMatch(quota -> quota.free() > 0);
  }

  /** Takes a seat in every quota, or in none: then the limit that refused. */
  Optional<Refusal> take(List<Quota> quotas) {
    for (Quota quota : quotas) {
      if (quota.kept() > 0 && run(TAKE_KEPT, quota)) {
        return Optional.empty();
      }
    }
    List<Quota> taken = new ArrayList<>();
    for (Quota quota : quotas) {
      if (!run(TAKE, quota)) {
        taken.reversed().forEach(one -> run(RELEASE, one));
        return Optional.of(Refusal.by(quota));
      }
      taken.add(quota);
    }
    return Optional.empty();
  }

  /**
   * Gives a seat back.
   *
   * @return whether others may have it now; false where it stays with a delegation
   */
  boolean release(List<Quota> quotas) {
    for (Quota quota : quotas) {
      if (quota.isOfEntity() && run(RELEASE_KEEPING, quota)) {
        return false;
      }
    }
    releaseAll(quotas);
    return true;
  }

  /** Gives a seat back in every quota. */
  void releaseAll(List<Quota> quotas) {
    quotas.forEach(quota -> run(RELEASE, quota));
  }

  /** Whether the event has a limit over all its categories. */
  boolean areLimitedTogether(UUID eventRef) {
    return entityManager
            .createQuery(
                "select count(q) from Quota q where q.eventRef = :event and q.category is null"
                    + " and q.entityRef is null",
                Long.class)
            .setParameter("event", eventRef)
            .getSingleResult()
        > 0;
  }

  /** Locks what decides over whole categories of an event, in the order of the ids. */
  void lock(UUID eventRef, List<Category> categories) {
    String places = String.join(",", Collections.nCopies(categories.size(), "?"));
    Query lock =
        entityManager
            .createNativeQuery(
                "select id from registration_quota where event_ref = ? and entity_ref is null"
                    + " and (category_id is null or category_id in ("
                    + places
                    + ")) order by id for update")
            .setParameter(1, eventRef.toString());
    for (int i = 0; i < categories.size(); i++) {
      lock.setParameter(i + 2, categories.get(i).id());
    }
    lock.getResultList();
  }

  /** The next place on a category's waiting list, given under the lock of its quota. */
  long nextPlace(Category category) {
    String scope = Quota.scopeKey(category.eventRef(), category, null, null);
    entityManager
        .createNativeQuery(
            "update registration_quota set last_place = last_insert_id(last_place + 1)"
                + " where scope_key = ?")
        .setParameter(1, scope)
        .executeUpdate();
    return placeGiven();
  }

  /**
   * The next place on the category's waiting list if its quota is full, in one statement; none
   * where the quotas have to be asked one by one.
   */
  OptionalLong placeIfFull(List<Quota> quotas) {
    Optional<Quota> full = full(quotas);
    if (full.isEmpty() || !run(QUEUE, full.get())) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(placeGiven());
  }

  /** The quota of the category where it was full when it was read, and no seat is kept for one. */
  static Optional<Quota> full(List<Quota> quotas) {
    return quotas.stream().anyMatch(quota -> quota.kept() > 0)
        ? Optional.empty()
        : quotas.stream().filter(quota -> quota.isOfCategory() && quota.free() == 0).findFirst();
  }

  private long placeGiven() {
    Number place =
        (Number) entityManager.createNativeQuery("select last_insert_id()").getSingleResult();
    return place.longValue();
  }

  /**
   * Gives back, in the wider quotas, seats kept for a delegation that its quota does not cover.
   *
   * @return whether there were any
   */
  boolean returnKept(Quota ofDelegation, List<Quota> quotas) {
    int surplus = ofDelegation.kept() - ofDelegation.free();
    boolean any = false;
    for (int i = 0; i < surplus; i++) {
      if (!run(
          "update registration_quota set kept = kept - 1 where id = ? and kept > 0",
          ofDelegation)) {
        return any;
      }
      any = true;
      quotas.stream()
          .filter(quota -> !quota.isOfEntity() && quota.seatKind() == null)
          .filter(q -> q.category() == null || q.category().equals(ofDelegation.category()))
          .forEach(quota -> run(RELEASE, quota));
    }
    return any;
  }

  private boolean run(String statement, Quota quota) {
    return entityManager.createNativeQuery(statement).setParameter(1, quota.id()).executeUpdate()
        == 1;
  }
}
