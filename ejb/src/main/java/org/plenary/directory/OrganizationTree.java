package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an organization belongs to, all the way up, and what belongs to it, all the way down. */
@Dependent
class OrganizationTree {
  /** Most lines of a tree. */
  static final int MOST = 1_000;

  private static final int DEEPEST = 50;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** From the root on, each before what belongs to it, by name. Two queries. */
  List<TreeLine> of(UUID organization) {
    List<Long> ids = new ArrayList<>();
    entityManager
        .createNativeQuery(
            """
            with recursive up (id, parent_id, n) as (
              select id, parent_id, 0 from organization where ref = ?
              union all
              select o.id, o.parent_id, up.n + 1 from organization o join up on o.id = up.parent_id
               where up.n < 50
            ), down (id, n) as (
              select id, 0 from organization where ref = ?
              union all
              select o.id, down.n + 1 from organization o join down on o.parent_id = down.id
               where down.n < 50
            )
            select id, 0 as n from up union select id, n from down where n > 0 order by n limit 1000
            """)
        .setParameter(1, organization.toString())
        .setParameter(2, organization.toString())
        .getResultList()
        .forEach(row -> ids.add(((Number) ((Object[]) row)[0]).longValue()));
    Map<Organization, List<Organization>> children = new HashMap<>();
    Organization root = null;
    for (Organization one : read(ids)) {
      if (one.parent() == null || !ids.contains(one.parent().id())) {
        root = one;
      } else {
        children.computeIfAbsent(one.parent(), any -> new ArrayList<>()).add(one);
      }
    }
    List<TreeLine> lines = new ArrayList<>();
    if (root != null) {
      add(root, 0, organization, children, lines);
    }
    return lines;
  }

  private List<Organization> read(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select o from Organization o left join fetch o.parent where o.id in :ids"
                    + " order by o.sortKey, o.id",
                Organization.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  private static void add(
      Organization one,
      int level,
      UUID asked,
      Map<Organization, List<Organization>> children,
      List<TreeLine> lines) {
    boolean itself = one.ref().equals(asked);
    lines.add(new TreeLine(one.line(), level, itself, one.closed().orElse(null)));
    if (level <= 2 * DEEPEST) {
      children
          .getOrDefault(one, List.of())
          .forEach(child -> add(child, level + 1, asked, children, lines));
    }
  }
}
