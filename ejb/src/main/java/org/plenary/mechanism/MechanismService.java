package org.plenary.mechanism;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.OfficeHolder;
import org.plenary.directory.OfficeHolderService;
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
  private static final List<String> TITLES =
      List.of("National Co-ordinator", "National Rapporteur");

  @Inject private DirectoryService directory;
  @Inject private OfficeHolderService holders;

  /** Every participating State and Partner with what is known, by code. Three queries. */
  public List<StateMechanism> grid() {
    Map<String, List<OfficeHolder>> byState =
        holders.holders(TITLES).stream()
            .filter(holder -> holder.stateCode() != null)
            .collect(Collectors.groupingBy(OfficeHolder::stateCode));
    return directory.states().stream()
        .map(state -> new StateMechanism(state, byState.getOrDefault(state.code(), List.of())))
        .toList();
  }
}
