package org.plenary.migration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plenary.shared.FirstStartDone;

/** Whether the first start is done: before, no request can be served. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {
  private static final AtomicBoolean DONE = new AtomicBoolean();

  /** Notes that the first start is done. */
  public void note(@Observes FirstStartDone done) {
    DONE.set(true);
  }

  /** Whether the first start is done; asks nobody, so that a load balancer never waits. */
  public boolean isReady() {
    return DONE.get();
  }
}
