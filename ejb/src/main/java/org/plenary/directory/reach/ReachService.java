package org.plenary.directory.reach;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where mail of the office reaches people, organizations and States today. Addresses are for
 * writing to them, not for showing: of protected people none may be shown.
 */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM})
public class ReachService {
  private static final int AT_ONCE = 500;

  @Inject private ReachedPeople people;
  @Inject private ReachedBodies bodies;

  /** Where people are reached, by ref; four queries for each 500 of them. */
  public Map<UUID, Reach> people(@NotNull Collection<UUID> refs) {
    Map<UUID, Reach> found = new HashMap<>();
    List<UUID> all = List.copyOf(new LinkedHashSet<>(refs));
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      found.putAll(people.reach(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }
    return found;
  }

  /** Who somebody is today: the survivor of a merge, else the same, whoever that is. */
  @PermitAll
  public UUID now(@NotNull UUID ref) {
    return people.now(ref);
  }

  /** Where organizations and States have their mailboxes, by ref; four queries. */
  public Map<UUID, Reach> mailboxes(@NotNull Collection<UUID> refs) {
    return bodies.mailboxes(new LinkedHashSet<>(refs));
  }

  /**
   * Where whoever heads organizations and the delegations of States today is reached, by the ref of
   * the body; {@link Reach#now} is the person.
   */
  public Map<UUID, Reach> heads(@NotNull Collection<UUID> refs) {
    Map<UUID, UUID> heads = bodies.heads(new LinkedHashSet<>(refs));
    Map<UUID, Reach> reached = people(heads.values());
    Map<UUID, Reach> found = new HashMap<>();
    for (UUID body : refs) {
      UUID head = heads.get(body);
      Reach reach = head == null ? null : reached.get(head);
      found.put(
          body,
          reach == null
              ? Reach.not(body, body, List.of(), Unreached.NO_HEAD)
              : new Reach(
                  body,
                  reach.now(),
                  reach.address(),
                  reach.languages(),
                  reach.role(),
                  reach.refused()));
    }
    return found;
  }

  /** Those of these roles that somebody certainly does not hold today, or that are gone. */
  public Set<UUID> endedRoles(@NotNull Collection<UUID> roles) {
    Set<UUID> ended = new HashSet<>(roles);
    if (!ended.isEmpty()) {
      ended.removeAll(people.heldOrPossible(new ArrayList<>(ended)));
    }
    return ended;
  }
}
