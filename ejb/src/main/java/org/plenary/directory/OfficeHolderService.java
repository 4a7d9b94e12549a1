package org.plenary.directory;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.NameRights;
import org.plenary.shared.Period;

/** Who holds an office, across all States and organizations. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM})
public class OfficeHolderService {
  @Inject private OfficeHolderRepository repository;
  @Inject private DirectoryService directory;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Who holds or may hold an office today; those who certainly do not are left out. Two queries.
   *
   * @param kinds of affiliation, any of which will do; at least one
   */
  public List<OfficeHolder> holders(@NotEmpty Set<RoleKind> kinds) {
    LocalDate today = LocalDate.now(clock);
    return toHolders(
        repository.ofKinds(kinds).stream()
            .filter(role -> role.heldOn(today) != Period.Held.NO)
            .toList());
  }

  /** Roles known to end on one of these days, the first to end first. Two queries. */
  @RolesAllowed({OFFICER, CO_ORDINATORS_DESK, ADMIN, SYSTEM})
  public List<OfficeHolder> ending(LocalDate from, LocalDate to, int max) {
    return toHolders(repository.endingBetween(from, to, max));
  }

  /** Those who are or may be focal points today. Two queries. */
  @RolesAllowed({ORGANIZER, SYSTEM})
  public List<FocalPoint> focalPoints() {
    LocalDate today = LocalDate.now(clock);
    List<Affiliation> roles =
        repository.ofKinds(Set.of(RoleKind.FOCAL_POINT)).stream()
            .filter(role -> role.heldOn(today) != Period.Held.NO)
            .toList();
    Map<UUID, EntityLine> bodies =
        directory.entities(roles.stream().map(Affiliation::bodyRef).toList());
    return roles.stream()
        .filter(role -> bodies.containsKey(role.bodyRef()))
        .map(role -> new FocalPoint(role.person().ref(), role.ref(), bodies.get(role.bodyRef())))
        .toList();
  }

  private List<OfficeHolder> toHolders(List<Affiliation> roles) {
    Map<UUID, EntityLine> bodies =
        directory.entities(roles.stream().map(Affiliation::bodyRef).toList());
    NameRights rights = caller.nameRights();
    return roles.stream()
        .filter(role -> bodies.containsKey(role.bodyRef()))
        .map(role -> holder(role, bodies.get(role.bodyRef()), rights))
        .toList();
  }

  private static OfficeHolder holder(Affiliation role, EntityLine body, NameRights rights) {
    return new OfficeHolder(
        body.speaksForState() ? body.country() : null,
        body,
        role.title(),
        role.person().name().render(rights),
        role.capacity(),
        role.period(),
        role.source());
  }
}
