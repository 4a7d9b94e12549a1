package org.plenary.programme.presence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.PlenaryPrincipal;
import org.plenary.shared.Roles;

/** Who has the working copy of a programme open, for those who have it open too. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class EditorService {
  @Inject private EditorTable editors;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Tells an open editor the version of the working copy and who else has it open, and notes that
   * the caller has. One query, and every third time or so one statement.
   *
   * @param session the session that the caller has open, or null for the programme as a whole
   */
  public EditorsLook look(@NotNull UUID event, UUID session) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    UUID place = session == null ? event : session;
    String login = caller.login();
    EditorTable.State state = editors.state(event, now.minus(EditorsLook.GONE));
    if (!EditorsLook.isFresh(login, place, state.seen(), now)) {
      String name = caller.account().map(PlenaryPrincipal::displayName).orElse(login);
      editors.seen(event, place, login, name, now);
    }
    return EditorsLook.of(state.version(), event, login, state.seen());
  }

  /**
   * Forgets those who have left.
   *
   * @return how many
   */
  @RolesAllowed(Roles.SYSTEM)
  public int tidy() {
    return editors.forget(clock.instant().minus(EditorsLook.GONE));
  }
}
