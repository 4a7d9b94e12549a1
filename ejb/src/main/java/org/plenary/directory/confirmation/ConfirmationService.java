package org.plenary.directory.confirmation;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** When and by whom an entry was confirmed, for those who work with people. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
public class ConfirmationService {
  @Inject private Confirmations confirmations;
  @Inject private EntryLinks links;
  @Inject private Corrections corrections;

  /** How fresh the entry of a person is. Three queries. */
  public EntryStanding of(@NotNull UUID person) {
    List<UUID> one = List.of(person);
    return new EntryStanding(
        confirmations.of(one).get(person),
        links.lastSent(one).get(person),
        corrections.waiting(person).map(EntryCorrection::ref).orElse(null));
  }
}
