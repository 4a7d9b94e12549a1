package org.plenary.directory.delegation;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.RoleRow;
import org.plenary.shared.FieldException;
import org.plenary.shared.StaleException;

/** Permanent Delegations and Missions: what they are accredited to and who heads them. */
@Stateless
@PermitAll
public class DelegationService {
  @Inject private DelegationRepository repository;
  @Inject private DirectoryService directory;
  @Inject private AffiliationService affiliations;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * What is recorded of those of these that are delegations, in their order. Three queries at most.
   */
  public List<DelegationDetail> of(@NotNull Collection<UUID> organizations) {
    Map<UUID, EntityLine> lines = directory.entities(organizations);
    List<EntityLine> bodies =
        organizations.stream().map(lines::get).filter(DelegationService::isDelegation).toList();
    if (bodies.isEmpty()) {
      return List.of();
    }
    Map<UUID, Delegation> recorded = repository.of(bodies.stream().map(EntityLine::ref).toList());
    Map<UUID, EntityLine> accreditedTo =
        directory.entities(recorded.values().stream().map(Delegation::accreditedToRef).toList());
    Map<String, EntityLine> states =
        directory.states().stream()
            .collect(Collectors.toMap(EntityLine::code, Function.identity()));
    return bodies.stream()
        .map(body -> detail(body, recorded.get(body.ref()), states, accreditedTo))
        .toList();
  }

  private static DelegationDetail detail(
      EntityLine body,
      Delegation recorded,
      Map<String, EntityLine> states,
      Map<UUID, EntityLine> accreditedTo) {
    EntityLine state = body.country() == null ? null : states.get(body.country());
    return recorded == null
        ? new DelegationDetail(null, 0, body, state, null, null)
        : new DelegationDetail(
            recorded.ref(),
            recorded.version(),
            body,
            state,
            accreditedTo.get(recorded.accreditedToRef()),
            recorded.mailbox());
  }

  private static boolean isDelegation(EntityLine line) {
    return line != null && line.type() != null && line.type().isDelegation();
  }

  /** Who heads these bodies today; each of them has an entry. One query. */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
  public Map<UUID, MissionHead> heads(@NotNull List<UUID> organizations) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, List<RoleRow>> roles = new LinkedHashMap<>();
    organizations.forEach(ref -> roles.put(ref, new ArrayList<>()));
    affiliations.rolesIn(organizations).forEach(role -> roles.get(role.bodyRef()).add(role));
    Map<UUID, MissionHead> heads = new LinkedHashMap<>();
    roles.forEach((ref, held) -> heads.put(ref, MissionHead.of(held, today)));
    return heads;
  }

  /**
   * Records what a delegation is accredited to and where its post is reached.
   *
   * @throws FieldException on {@code organizationRef}, if it is no delegation; on {@code
   *     accreditedTo}, if that is no organization to be accredited to; on {@code mailbox}
   * @throws StaleException if somebody changed it since
   */
  @RolesAllowed({OFFICER, SYSTEM})
  public void save(@NotNull @Valid EditDelegation command) {
    if (!isDelegation(
        directory.entities(List.of(command.organizationRef())).get(command.organizationRef()))) {
      throw new FieldException("organizationRef", "organization.delegation.only");
    }
    if (command.accreditedTo() != null) {
      EntityLine to =
          directory.entities(List.of(command.accreditedTo())).get(command.accreditedTo());
      if (to == null || to.speaksForState()) {
        throw new FieldException("accreditedTo", "organization.delegation.organization");
      }
    }
    Delegation delegation = repository.of(command.organizationRef()).orElse(null);
    if (delegation == null) {
      delegation = repository.add(new Delegation(command.organizationRef()));
    } else {
      delegation.expectVersion(command.version());
    }
    delegation.accredit(command.accreditedTo(), command.mailbox());
    repository.flush();
  }

  /** The history of what is recorded of a delegation, latest first. */
  @RolesAllowed(OFFICER)
  public List<HistoryEntry> history(UUID organization) {
    return repository.of(organization).map(found -> audit.history(found.ref())).orElse(List.of());
  }
}
