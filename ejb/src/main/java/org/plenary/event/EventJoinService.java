package org.plenary.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.PlenaryPrincipal;
import org.plenary.shared.Roles;

/** How those who are confirmed take part in a hybrid event online. */
@Stateless
@RolesAllowed("**")
public class EventJoinService {
  @Inject private JoinLinks links;
  @Inject private Instance<EventGuests> guests;
  @Inject private Caller caller;

  /**
   * The address at which the event is joined: for organizers, for who is confirmed, and for the
   * focal point of a State or organization that has somebody confirmed. At most two queries.
   *
   * @return nothing for everybody else, and where there is none
   */
  public Optional<String> link(@NotNull UUID event) {
    return caller.has(Roles.ORGANIZER) || isConfirmed(event) ? links.of(event) : Optional.empty();
  }

  private boolean isConfirmed(UUID event) {
    PlenaryPrincipal account = caller.account().orElse(null);
    return account != null
        && guests.stream()
            .anyMatch(
                one ->
                    one.isConfirmed(
                        event, account.accountRef(), account.entityRef(Roles.DELEGATION)));
  }
}
