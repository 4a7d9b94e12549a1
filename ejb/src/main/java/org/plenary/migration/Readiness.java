package org.plenary.migration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plenary.shared.FirstStartDone;

/** Whether requests can be served: the first start is done and the database answers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {
  private static final AtomicBoolean DONE = new AtomicBoolean();

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** Notes that the first start is done. */
  public void note(@Observes FirstStartDone done) {
    DONE.set(true);
  }

  /** Asks, and asks the database. */
  public boolean isReady() {
    if (!DONE.get()) {
      return false;
    }
    try {
      entityManager.createNativeQuery("select count(*) from milestone").getSingleResult();
      return true;
    } catch (PersistenceException e) {
      return false;
    }
  }
}
