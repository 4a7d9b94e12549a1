package org.plenary.migration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether requests can be served: the first start is done and the database answers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** The application starts up after this one; asking it waits for the end of the first start. */
  @EJB private FirstStart firstStart;

  /**
   * Asks the database.
   *
   * @throws RuntimeException whatever the database says when it does not answer
   */
  public void check() {
    firstStart.isDone();
    entityManager.createNativeQuery("select count(*) from milestone").getSingleResult();
  }
}
