package org.plenary.mechanism;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.OfficeHolder;
import org.plenary.directory.OfficeHolderService;
import org.plenary.directory.RoleKind;
import org.plenary.shared.Roles;

/** Reads what is known of the States' mechanisms. */
@Stateless
@RolesAllowed({
  Roles.CO_ORDINATORS_DESK,
  Roles.OFFICER,
  Roles.ORGANIZER,
  Roles.SECRETARY,
  Roles.ADMIN,
  Roles.SYSTEM
})
public class MechanismService {
  private static final Set<RoleKind> KINDS =
      EnumSet.of(RoleKind.NATIONAL_CO_ORDINATOR, RoleKind.NATIONAL_RAPPORTEUR);

  @Inject private DirectoryService directory;
  @Inject private OfficeHolderService holders;

  /** Every participating State and Partner with what is known, by code. Three queries. */
  public List<StateMechanism> grid() {
    Map<String, List<OfficeHolder>> byState =
        holders.holders(KINDS).stream()
            .filter(holder -> holder.stateCode() != null)
            .collect(Collectors.groupingBy(OfficeHolder::stateCode));
    return directory.states().stream()
        .map(state -> new StateMechanism(state, byState.getOrDefault(state.code(), List.of())))
        .toList();
  }
}
