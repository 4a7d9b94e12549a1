package org.plenary.directory.confirmation;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.shared.Caller;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/**
 * The work list of entries that may no longer be right. An edit of an entry is no confirmation: who
 * corrects a telephone number has not looked at the rest.
 */
@Stateless
@RolesAllowed(OFFICER)
public class DecayService {
  /** So many entries at once at most. */
  public static final int MOST = 500;

  @Inject private DecaySearch search;
  @Inject private EndedRoles ended;
  @Inject private Confirmations confirmations;
  @Inject private Bounces bounces;
  @Inject private EntryLinks links;
  @Inject private Corrections corrections;
  @Inject private DirectoryService directory;
  @Inject private Caller caller;

  /** A page of entries. A constant number of queries, fifteen at most. */
  public Page<DecayRow> list(@NotNull @Valid DecayFilter filter, @NotNull PageRequest page) {
    long total = search.count(filter);
    List<DecaySearch.Found> found = total == 0 ? List.of() : search.page(filter, page);
    List<UUID> refs = found.stream().map(DecaySearch.Found::ref).toList();
    Map<UUID, PersonLine> people = refs.isEmpty() ? Map.of() : directory.people(refs);
    Set<UUID> bodyRefs = new HashSet<>();
    people.values().forEach(person -> bodyRefs.add(person.entityRef()));
    Map<UUID, EntityLine> bodies = refs.isEmpty() ? Map.of() : directory.entities(bodyRefs);
    Map<UUID, Confirmed> confirmed = confirmations.of(refs);
    Map<UUID, Instant> sent = links.lastSent(refs);
    Map<UUID, Reachable> reachable = links.reachable(refs);
    boolean endedRoles = filter.kind() == DecayKind.ENDED_ROLE;
    Map<UUID, List<RoleUse>> uses = endedRoles ? ended.uses(refs) : Map.of();
    List<DecayRow> rows =
        found.stream()
            .filter(one -> people.containsKey(one.ref()))
            .map(
                one ->
                    new DecayRow(
                        people.get(one.ref()),
                        bodies.get(people.get(one.ref()).entityRef()),
                        one.enteredOn(),
                        confirmed.get(one.ref()),
                        sent.get(one.ref()),
                        reachable.get(one.ref()).refused(),
                        people.get(one.ref()).protectedPerson()
                            ? List.of()
                            : reachable.get(one.ref()).bounced(),
                        uses.getOrDefault(one.ref(), List.of())))
            .toList();
    return new Page<>(rows, total, page);
  }

  /** What awaits officers. */
  public DecayCounts counts() {
    return new DecayCounts(
        corrections.waiting(),
        search.count(DecayFilter.of(DecayKind.UNCONFIRMED)),
        search.count(DecayFilter.of(DecayKind.ENDED_ROLE)),
        search.count(DecayFilter.of(DecayKind.BOUNCED)));
  }

  /**
   * Confirms entries: an officer says that they are right.
   *
   * @return what {@link #undo} takes back
   * @throws NotFoundException if one of them does not exist
   */
  public UUID confirm(@NotEmpty @Size(max = MOST) Collection<UUID> people) {
    Set<UUID> refs = new LinkedHashSet<>(people);
    if (confirmations.lock(refs).size() < refs.size()) {
      throw new NotFoundException();
    }
    UUID step = UUID.randomUUID();
    confirmations.confirm(refs, ConfirmationMeans.OFFICER, caller.login(), step);
    return step;
  }

  /**
   * Takes a confirmation back, for those whom nobody has confirmed since. Once more it changes
   * nothing.
   *
   * @return for how many
   */
  public int undo(@NotNull UUID step) {
    return confirmations.undo(step);
  }

  /**
   * Marks a mail address as one from which mail comes back; another address in its place clears
   * that.
   *
   * @throws NotFoundException if the person has no such mail address, or is protected
   */
  public void bounced(@NotNull UUID person, @NotNull UUID contact) {
    bounces.mark(person, contact, true);
  }

  /**
   * Mail to an address no longer comes back.
   *
   * @throws NotFoundException as {@link #bounced}
   */
  public void clearBounced(@NotNull UUID person, @NotNull UUID contact) {
    bounces.mark(person, contact, false);
  }
}
