package org.plenary.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.Roles;

/**
 * Carries out bulk actions that cannot be undone any more: gives back the seats of what was
 * cancelled, and gives them on (rules 3 and 16). Any node may call it.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class UndoWindow {
  private static final Duration LEASE = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Registrar registrar;
  @Inject private RegistrationRepository registrations;
  @Inject private WaitingList waitingList;
  @Inject private Clock clock;

  /** Takes the next action whose window is over, for a minute; none if there is none. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<UUID> claim() {
    Instant now = clock.instant();
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select id, cast(ref as char(36)) from registration_bulk where state = 'OPEN'"
                    + " and due_at <= ? and (lease_until is null or lease_until < ?)"
                    + " order by due_at limit 1 for update skip locked")
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, Timestamp.from(now))
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Object[] row = (Object[]) rows.getFirst();
    entityManager
        .createNativeQuery("update registration_bulk set lease_until = ? where id = ?")
        .setParameter(1, Timestamp.from(now.plus(LEASE)))
        .setParameter(2, row[0])
        .executeUpdate();
    return Optional.of(UUID.fromString((String) row[1]));
  }

  /** Carries a claimed action out; a second time nothing happens. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void carryOut(UUID bulkRef) {
    BulkAction action = registrations.lockBulk(bulkRef);
    if (action.state() != BulkAction.State.OPEN) {
      return;
    }
    action.finish();
    Set<Category> freed = new LinkedHashSet<>();
    if (action.kind() == BulkAction.Kind.CANCEL) {
      for (Registration registration : registrations.lockItems(action.items()).values()) {
        if (registration.status() == RegistrationStatus.CANCELLED
            && registrar.release(registration)) {
          freed.add(registration.category());
        }
      }
    }
    registrations.flush();
    freed.forEach(waitingList::giveOn);
    registrations.flush();
  }
}
