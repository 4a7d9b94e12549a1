package org.plenary.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PlenaryPrincipal;

/**
 * The sessions of one's own account. One that is ended here is refused everywhere within fifteen
 * seconds: so long a node trusts what it has looked up.
 */
@Stateless
@RolesAllowed("**")
public class OwnSessionService {
  @Inject private AccountRepository accounts;
  @Inject private SessionStore sessions;
  @Inject private Caller caller;

  /**
   * Those that are going on, the latest first.
   *
   * @param current the one that asks
   */
  public List<SessionRow> list(UUID current) {
    return sessions.goingOn(own(), current);
  }

  /** Ends one of them; another person's is left alone as one that does not exist. */
  public void end(UUID ref) {
    sessions.end(own(), ref);
  }

  /** Ends all but the one that asks. */
  public void endOthers(UUID current) {
    sessions.endOthers(own(), current);
  }

  private Account own() {
    return caller
        .account()
        .map(PlenaryPrincipal::accountRef)
        .flatMap(accounts::findByRef)
        .orElseThrow(NotFoundException::new);
  }
}
