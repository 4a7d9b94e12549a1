package org.plenary.directory.contactgroup;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** Groups and their members in the database. */
@Dependent
class ContactGroupRepository {
  private static final String MEMBERS =
      " from contact_group_member m left join person p on p.ref = m.party_ref"
          + " left join entity_line e on e.ref = m.party_ref"
          + " where m.group_ref = ? and m.removed_at is null";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  <T> T add(T record) {
    entityManager.persist(record);
    return record;
  }

  void remove(Object record) {
    entityManager.remove(record);
  }

  void flush() {
    entityManager.flush();
  }

  /**
   * @throws NotFoundException if it is not there
   */
  ContactGroup group(UUID ref) {
    return find(ref, LockModeType.NONE);
  }

  /** The same, so that nobody else changes it or its members meanwhile. */
  ContactGroup lock(UUID ref) {
    return find(ref, LockModeType.PESSIMISTIC_WRITE);
  }

  private ContactGroup find(UUID ref, LockModeType lock) {
    return entityManager
        .createQuery("select g from ContactGroup g where g.ref = :ref", ContactGroup.class)
        .setParameter("ref", ref)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  List<ContactGroup> every() {
    return entityManager
        .createQuery("select g from ContactGroup g", ContactGroup.class)
        .getResultList();
  }

  /** The groups by name, each with how many are in it. One query. */
  List<ContactGroupRow> rows(boolean archived) {
    return entityManager
        .createQuery(
            """
            select g, (select count(m) from ContactGroupMember m
                       where m.groupRef = g.ref and m.removedAt is null)
            from ContactGroup g where g.archived = :archived order by g.name
            """,
            Object[].class)
        .setParameter("archived", archived)
        .getResultList()
        .stream()
        .map(row -> ((ContactGroup) row[0]).row((Long) row[1]))
        .toList();
  }

  /** The fixed groups in which somebody is, by name. */
  List<ContactGroup> groupsOf(UUID party) {
    return entityManager
        .createQuery(
            "select g from ContactGroup g, ContactGroupMember m where m.groupRef = g.ref"
                + " and m.partyRef = :party and m.removedAt is null and g.archived = false"
                + " order by g.name",
            ContactGroup.class)
        .setParameter("party", party)
        .getResultList();
  }

  boolean isTaken(String name, UUID by) {
    return !entityManager
        .createQuery(
            "select g.id from ContactGroup g where g.name = :name and g.ref <> :by", Long.class)
        .setParameter("name", name.strip())
        .setParameter("by", by == null ? new UUID(0, 0) : by)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** How many are in a fixed group. */
  long count(UUID group) {
    return entityManager
        .createQuery(
            "select count(m) from ContactGroupMember m where m.groupRef = :group"
                + " and m.removedAt is null",
            Long.class)
        .setParameter("group", group)
        .getSingleResult();
  }

  /** A page of the members by the names that everybody sees: people, then organizations. */
  Page<ContactGroupMember> members(UUID group, PageRequest page) {
    List<Long> ids =
        entityManager
            .createNativeQuery(
                "select m.id"
                    + MEMBERS
                    + " order by p.id is null, coalesce(p.sort_key, e.search_key), m.id"
                    + " limit ? offset ?")
            .setParameter(1, group.toString())
            .setParameter(2, page.size())
            .setParameter(3, page.firstRow())
            .getResultList()
            .stream()
            .map(id -> ((Number) id).longValue())
            .toList();
    Map<Long, ContactGroupMember> byId = new HashMap<>();
    if (!ids.isEmpty()) {
      entityManager
          .createQuery(
              "select m from ContactGroupMember m where m.id in :ids", ContactGroupMember.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(member -> byId.put(member.id(), member));
    }
    return new Page<>(ids.stream().map(byId::get).toList(), count(group), page);
  }

  /** All who are or were in a group. */
  List<ContactGroupMember> everybody(UUID group) {
    return entityManager
        .createQuery(
            "select m from ContactGroupMember m where m.groupRef = :group order by m.id",
            ContactGroupMember.class)
        .setParameter("group", group)
        .getResultList();
  }

  /** Those of these who are or were in a group. */
  List<ContactGroupMember> among(UUID group, Collection<UUID> parties) {
    return entityManager
        .createQuery(
            "select m from ContactGroupMember m where m.groupRef = :group and m.partyRef in"
                + " :parties",
            ContactGroupMember.class)
        .setParameter("group", group)
        .setParameter("parties", parties)
        .getResultList();
  }

  /** Those whom a step added and who are still there, and those whom it removed. */
  List<ContactGroupMember> ofStep(UUID group, UUID step) {
    return entityManager
        .createQuery(
            "select m from ContactGroupMember m where m.groupRef = :group and (m.removedStep ="
                + " :step or m.addedStep = :step and m.removedAt is null)",
            ContactGroupMember.class)
        .setParameter("group", group)
        .setParameter("step", step)
        .getResultList();
  }

  List<ContactGroupMember> everywhere(UUID party) {
    return entityManager
        .createQuery(
            "select m from ContactGroupMember m where m.partyRef = :party",
            ContactGroupMember.class)
        .setParameter("party", party)
        .getResultList();
  }
}
