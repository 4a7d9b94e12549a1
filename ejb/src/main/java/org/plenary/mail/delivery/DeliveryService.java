package org.plenary.mail.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.plenary.shared.DomainException;
import org.plenary.shared.Roles;

/** What an administrator does about mail that did not leave. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class DeliveryService {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * Sends a mail again that was given up: it is due now, with the Message-ID that it has, and has
   * all its attempts before it.
   *
   * @throws DomainException if it was not given up
   */
  public void sendAgain(UUID ref) {
    int found =
        entityManager
            .createNativeQuery(
                "update outbox_message set state = 'QUEUED', attempts = 0, due_at = ?, why = null,"
                    + " lease = null, version = version + 1 where ref = ? and state = 'FAILED'")
            .setParameter(1, Timestamp.from(clock.instant()))
            .setParameter(2, ref.toString())
            .executeUpdate();
    if (found == 0) {
      throw new DomainException("mail.sendAgain.notFailed");
    }
  }
}
