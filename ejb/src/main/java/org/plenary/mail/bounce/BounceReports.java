package org.plenary.mail.bounce;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.concurrent.atomic.AtomicReference;
import org.plenary.shared.AsSystem;
import org.plenary.shared.Retry;
import org.plenary.shared.Roles;

/** Where a mail provider says what came back, with a token of an account that may do so. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BounceReports {
  @Inject private BounceService bounces;
  @Inject private AsSystem system;

  /** Refuses whoever may not report at all, before anything else is told. */
  public void expectRight() {
    // the roles are asked for on the way in
  }

  /** Takes a report of a provider. */
  public BounceOutcome report(@NotNull @Valid BounceReport report) {
    ReturnedMail returned = report.returned();
    AtomicReference<BounceOutcome> outcome = new AtomicReference<>();
    system.run(() -> outcome.set(Retry.onTransient(() -> bounces.reported(returned))));
    return outcome.get();
  }
}
