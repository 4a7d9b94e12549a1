package org.plenary.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import org.plenary.shared.Roles;

/**
 * Calls services in a role, without a transaction of its own: inject the inner class of the role,
 * as in {@code organizer.call(() -> events.byCode("alliance-19"))}.
 */
public abstract class As {
  /** Runs the call in the role and gives its answer. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public <T> T call(Supplier<T> call) {
    return call.get();
  }

  /** Runs the call in the role. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run(Runnable call) {
    call.run();
  }

  /** An event organizer. */
  @Stateless
  @PermitAll
  @RunAs(Roles.ORGANIZER)
  public static class Organizer extends As {}

  /** A partnership officer. */
  @Stateless
  @PermitAll
  @RunAs(Roles.OFFICER)
  public static class Officer extends As {}

  /** A desk officer of the co-ordinators' mechanisms. */
  @Stateless
  @PermitAll
  @RunAs(Roles.CO_ORDINATORS_DESK)
  public static class Desk extends As {}

  /** A secretary of a group. */
  @Stateless
  @PermitAll
  @RunAs(Roles.SECRETARY)
  public static class Secretary extends As {}

  /** An administrator. */
  @Stateless
  @PermitAll
  @RunAs(Roles.ADMIN)
  public static class Admin extends As {}

  /** A job or the start-up. */
  @Stateless
  @PermitAll
  @RunAs(Roles.SYSTEM)
  public static class System extends As {}

  /** Somebody of a delegation. */
  @Stateless
  @PermitAll
  @RunAs(Roles.DELEGATION)
  public static class Delegation extends As {}
}
