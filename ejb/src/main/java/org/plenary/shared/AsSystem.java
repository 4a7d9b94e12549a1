package org.plenary.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Calls services as the system itself: for jobs and the start-up, which nobody signed in for. The
 * server does not apply {@code @RunAs} to the life-cycle methods of a singleton, so those go
 * through here. Not for the web module.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class AsSystem {
  /** Runs the call in role SYSTEM, without a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run(Runnable call) {
    call.run();
  }
}
