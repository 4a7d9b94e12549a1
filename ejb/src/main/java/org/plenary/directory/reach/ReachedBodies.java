package org.plenary.directory.reach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.RoleKind;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;

/**
 * The mailboxes and the heads of organizations and States. A State is reached through its
 * delegations.
 */
@Dependent
class ReachedBodies {
  private static final Set<RoleKind> POSTS = Set.of(RoleKind.HEAD, RoleKind.CHARGE_D_AFFAIRES);
  private static final Set<Capacity> STAND_IN = Set.of(Capacity.ACTING, Capacity.AD_INTERIM);

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private DirectoryService directory;
  @Inject private Clock clock;

  private record Mailbox(String address, String language) {}

  Map<UUID, Reach> mailboxes(Set<UUID> refs) {
    Map<UUID, List<UUID>> through = through(refs);
    Map<UUID, Mailbox> boxes =
        mailboxesOf(through.values().stream().flatMap(List::stream).distinct().toList());
    Map<UUID, Reach> found = new HashMap<>();
    for (UUID ref : refs) {
      List<UUID> bodies = through.get(ref);
      Mailbox box =
          bodies == null
              ? null
              : bodies.stream().map(boxes::get).filter(Objects::nonNull).findFirst().orElse(null);
      found.put(ref, reach(ref, bodies != null, box));
    }
    return found;
  }

  private static Reach reach(UUID ref, boolean isThere, Mailbox box) {
    if (box == null) {
      return Reach.not(ref, ref, List.of(), isThere ? Unreached.NO_ADDRESS : Unreached.GONE);
    }
    return new Reach(ref, ref, box.address(), Reached.codes(box.language()), null, null);
  }

  /** The bodies through which each is reached; without those that are not in the directory. */
  private Map<UUID, List<UUID>> through(Set<UUID> refs) {
    Map<UUID, List<UUID>> through = new HashMap<>();
    Map<UUID, EntityLine> lines = refs.isEmpty() ? Map.of() : directory.entities(refs);
    Map<String, List<UUID>> delegations = new HashMap<>();
    if (lines.values().stream().anyMatch(EntityLine::isState)) {
      directory.organizations().stream()
          .filter(line -> line.type().isDelegation())
          .forEach(
              line ->
                  delegations
                      .computeIfAbsent(line.country(), any -> new ArrayList<>())
                      .add(line.ref()));
    }
    lines.forEach(
        (ref, line) ->
            through.put(
                ref,
                line.isState() ? delegations.getOrDefault(line.code(), List.of()) : List.of(ref)));
    return through;
  }

  /** The mailbox of a delegation comes before a contact point of an organization. */
  private Map<UUID, Mailbox> mailboxesOf(Collection<UUID> bodies) {
    Map<UUID, Mailbox> boxes = new HashMap<>();
    if (bodies.isEmpty()) {
      return boxes;
    }
    for (Object[] row :
        entityManager
            .createQuery(
                "select c.organizationRef, c.point.address, c.point.language"
                    + " from OrganizationContact c where c.organizationRef in :bodies"
                    + " and c.point.kind = org.plenary.directory.contact.ContactKind.EMAIL"
                    + " order by c.point.preferred desc, c.id",
                Object[].class)
            .setParameter("bodies", bodies)
            .getResultList()) {
      String language = row[2] == null ? null : row[2].toString();
      boxes.putIfAbsent((UUID) row[0], new Mailbox((String) row[1], language));
    }
    for (Object[] row :
        entityManager
            .createQuery(
                "select d.organizationRef, d.mailbox from Delegation d"
                    + " where d.organizationRef in :bodies and d.mailbox is not null",
                Object[].class)
            .setParameter("bodies", bodies)
            .getResultList()) {
      Mailbox other = boxes.get((UUID) row[0]);
      boxes.put(
          (UUID) row[0], new Mailbox((String) row[1], other == null ? null : other.language()));
    }
    return boxes;
  }

  /** Who certainly heads each today, or else certainly stands in; nobody who only may. */
  Map<UUID, UUID> heads(Set<UUID> refs) {
    Map<UUID, List<UUID>> through = through(refs);
    Map<UUID, UUID> heads = new HashMap<>();
    Map<UUID, UUID> standIns = new HashMap<>();
    List<UUID> bodies = through.values().stream().flatMap(List::stream).distinct().toList();
    if (bodies.isEmpty()) {
      return heads;
    }
    LocalDate today = LocalDate.now(clock);
    for (Object[] row :
        entityManager
            .createQuery(
                "select a.bodyRef, p.ref, a.kind, a.capacity, a.period from Affiliation a"
                    + " join a.person p where a.bodyRef in :bodies and a.kind in :kinds"
                    + " order by a.id desc",
                Object[].class)
            .setParameter("bodies", bodies)
            .setParameter("kinds", POSTS)
            .getResultList()) {
      if (((Period) row[4]).heldOn(today) == Held.YES && row[3] != Capacity.DESIGNATE) {
        boolean full = row[2] == RoleKind.HEAD && !STAND_IN.contains((Capacity) row[3]);
        (full ? heads : standIns).putIfAbsent((UUID) row[0], (UUID) row[1]);
      }
    }
    standIns.forEach(heads::putIfAbsent);
    Map<UUID, UUID> found = new HashMap<>();
    through.forEach(
        (ref, these) ->
            these.stream()
                .map(heads::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(head -> found.put(ref, head)));
    return found;
  }
}
