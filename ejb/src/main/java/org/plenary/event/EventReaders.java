package org.plenary.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.shared.Caller;
import org.plenary.shared.Roles;

/**
 * Tells which events the caller, or somebody else, may know of. What was found out of somebody who
 * is no organizer is kept for the request: it takes two queries.
 */
@RequestScoped
class EventReaders {
  /** The office: knows what delegations know. Who may read protected names is somebody of these. */
  private static final List<String> OFFICE =
      List.of(Roles.ADMIN, Roles.OFFICER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY, Roles.GATE);

  @Inject private Caller caller;
  @Inject private DirectoryService directory;
  @Inject private Instance<EventGuests> guests;
  private final Map<EventReader, Readership> known = new HashMap<>();

  /** Of the caller. No query for organizers and for who is not signed in. */
  Readership ofCaller() {
    if (caller.has(Roles.ORGANIZER) || caller.has(Roles.SYSTEM)) {
      return Readership.all();
    }
    List<String> roles = Roles.OF_ACCOUNTS.stream().filter(caller::has).toList();
    return caller
        .account()
        .map(
            account ->
                of(
                    new EventReader(
                        account.accountRef(), roles, account.entityRef(Roles.DELEGATION))))
        .orElseGet(() -> Readership.of(isOfTheOffice(roles), Set.of()));
  }

  /** Of somebody with an account. */
  Readership of(EventReader reader) {
    if (reader.roles().contains(Roles.ORGANIZER)) {
      return Readership.all();
    }
    // no computeIfAbsent: to ask others may come back here
    Readership before = known.get(reader);
    if (before == null) {
      before = read(reader);
      known.put(reader, before);
    }
    return before;
  }

  private Readership read(EventReader reader) {
    Set<UUID> guestOf = new HashSet<>();
    guests.forEach(one -> guestOf.addAll(one.eventsOf(reader.account(), reader.delegation())));
    return Readership.of(isOfTheOffice(reader.roles()) || isOfState(reader.delegation()), guestOf);
  }

  private static boolean isOfTheOffice(List<String> roles) {
    return OFFICE.stream().anyMatch(roles::contains);
  }

  private boolean isOfState(UUID delegation) {
    return delegation != null
        && Optional.ofNullable(directory.entities(List.of(delegation)).get(delegation))
            .filter(EntityLine::speaksForState)
            .isPresent();
  }
}
