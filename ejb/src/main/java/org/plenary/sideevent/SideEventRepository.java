package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.NotFoundException;

/** Calls, slots, proposals and outcomes in the database. */
@Dependent
class SideEventRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  <T extends Aggregate> T add(T aggregate) {
    entityManager.persist(aggregate);
    return aggregate;
  }

  void remove(Aggregate aggregate) {
    entityManager.remove(aggregate);
  }

  void flush() {
    entityManager.flush();
  }

  Optional<SideEventCall> call(UUID event) {
    return entityManager
        .createQuery("select c from SideEventCall c where c.eventRef = :event", SideEventCall.class)
        .setParameter("event", event)
        .getResultStream()
        .findFirst();
  }

  /** All calls, the latest first. */
  List<SideEventCall> calls() {
    return entityManager
        .createQuery(
            "select c from SideEventCall c order by c.window.closes desc", SideEventCall.class)
        .getResultList();
  }

  List<Slot> slots(Collection<UUID> events) {
    return events.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select s from Slot s where s.eventRef in :events order by s.day, s.start, s.id",
                Slot.class)
            .setParameter("events", events)
            .getResultList();
  }

  Slot slot(UUID ref) {
    return entityManager
        .createQuery("select s from Slot s where s.ref = :ref", Slot.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /**
   * Gives a free slot to a proposal.
   *
   * @return whether it was free
   */
  boolean take(Slot slot, Proposal proposal) {
    return entityManager
            .createNativeQuery(
                "update side_event_slot set proposal_ref = ?, version = version + 1"
                    + " where id = ? and proposal_ref is null")
            .setParameter(1, proposal.ref().toString())
            .setParameter(2, slot.id())
            .executeUpdate()
        == 1;
  }

  /** Frees the slot of a proposal, if it has one. */
  void free(UUID proposal) {
    entityManager
        .createNativeQuery(
            "update side_event_slot set proposal_ref = null, version = version + 1"
                + " where proposal_ref = ?")
        .setParameter(1, proposal.toString())
        .executeUpdate();
  }

  /** Removes a slot unless it was given away. */
  boolean removeFree(Slot slot) {
    return entityManager
            .createNativeQuery("delete from side_event_slot where id = ? and proposal_ref is null")
            .setParameter(1, slot.id())
            .executeUpdate()
        == 1;
  }

  Optional<Proposal> find(UUID ref) {
    return entityManager
        .createQuery(
            "select p from Proposal p left join fetch p.coOrganizers where p.ref = :ref",
            Proposal.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  /** The proposal as it is now, for this transaction alone. */
  Proposal lock(UUID ref) {
    return entityManager
        .createQuery("select p from Proposal p where p.ref = :ref", Proposal.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** Those of these of a conference, as they are now, in the order of their ids. */
  List<Proposal> lockAll(Collection<UUID> refs) {
    return entityManager
        .createQuery("select p from Proposal p where p.ref in :refs order by p.id", Proposal.class)
        .setParameter("refs", refs)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The proposal that became this event. */
  Optional<Proposal> ofSideEvent(UUID sideEvent) {
    return entityManager
        .createQuery("select p from Proposal p where p.sideEventRef = :event", Proposal.class)
        .setParameter("event", sideEvent)
        .getResultStream()
        .findFirst();
  }

  /** Proposals of some main organizers, the latest first. */
  List<Proposal> of(Set<UUID> entities) {
    return entityManager
        .createQuery(
            """
            select distinct p from Proposal p left join fetch p.coOrganizers
            where p.entityRef in :entities order by p.id desc""",
            Proposal.class)
        .setParameter("entities", entities)
        .getResultList();
  }

  /**
   * Proposals in which one of these is named as co-organizer, drafts left out; the latest first.
   */
  List<Proposal> naming(Set<UUID> entities) {
    return entityManager
        .createQuery(
            """
            select distinct p from Proposal p left join fetch p.coOrganizers
            where p.state <> :draft and p.id in
              (select c.proposal.id from CoOrganizer c where c.entityRef in :entities)
            order by p.id desc""",
            Proposal.class)
        .setParameter("draft", ProposalState.DRAFT)
        .setParameter("entities", entities)
        .getResultList();
  }

  /** Proposals of a conference that have a slot or may get one. */
  List<Proposal> planned(UUID event) {
    return entityManager
        .createQuery(
            """
            select distinct p from Proposal p left join fetch p.coOrganizers
            where p.eventRef = :event and p.state in :states order by p.id""",
            Proposal.class)
        .setParameter("event", event)
        .setParameter("states", List.of(ProposalState.ACCEPTED, ProposalState.HELD))
        .getResultList();
  }

  /** Refs of the main organizers of a conference's proposals. */
  List<UUID> entities(UUID event) {
    return entityManager
        .createQuery(
            "select distinct p.entityRef from Proposal p where p.eventRef = :event", UUID.class)
        .setParameter("event", event)
        .getResultList();
  }

  CoOrganizer coOrganizer(UUID ref) {
    return entityManager
        .createQuery("select c from CoOrganizer c where c.ref = :ref", CoOrganizer.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** The co-organizer to whom the link with this hash was sent. */
  Optional<CoOrganizer> byToken(String hash, boolean lock) {
    TypedQuery<CoOrganizer> query =
        entityManager
            .createQuery("select c from CoOrganizer c where c.tokenHash = :hash", CoOrganizer.class)
            .setParameter("hash", hash);
    if (lock) {
      query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
    }
    return query.getResultStream().findFirst();
  }

  List<ProposalStep> steps(UUID step) {
    return entityManager
        .createQuery(
            "select s from ProposalStep s where s.step = :step order by s.id", ProposalStep.class)
        .setParameter("step", step)
        .getResultList();
  }

  Optional<SideEventOutcome> outcome(UUID sideEvent) {
    return entityManager
        .createQuery(
            "select o from SideEventOutcome o where o.sideEventRef = :event",
            SideEventOutcome.class)
        .setParameter("event", sideEvent)
        .getResultStream()
        .findFirst();
  }

  List<SideEventOutcome> outcomes(String conference) {
    return entityManager
        .createQuery(
            "select o from SideEventOutcome o where o.conferenceCode = :code order by o.id",
            SideEventOutcome.class)
        .setParameter("code", conference)
        .getResultList();
  }

  /** Whether what failed is that a unique index was hit. */
  static boolean isTaken(PersistenceException failure, String index) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && cause.getMessage().contains(index)) {
        return true;
      }
    }
    return false;
  }
}
