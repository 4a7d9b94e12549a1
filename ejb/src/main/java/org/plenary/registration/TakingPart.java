package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.event.EventGuests;

/**
 * Who is registered for an event, or waits for it, knows of it, and so does the focal point of a
 * State or organization that has seats or people there. An account is known by its address.
 */
@Dependent
class TakingPart implements EventGuests {
  /** Only events that need a guest: they are few, and their registrations stand side by side. */
  private static final String OF_ACCOUNT =
      "select cast(e.ref as char(36)) from account a"
          + " join event e on e.audience <> 'PUBLIC'"
          + " join registration r on r.event_ref = e.ref and r.active_mail = a.mail"
          + " where a.ref = ?";

  private static final String OF_DELEGATION =
      " union select cast(e.ref as char(36)) from event e"
          + " join registration r on r.event_ref = e.ref"
          + " where e.audience <> 'PUBLIC' and r.entity_ref = ?"
          + " and r.status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')"
          + " union select cast(e.ref as char(36)) from event e"
          + " join registration_quota q on q.event_ref = e.ref"
          + " where e.audience <> 'PUBLIC' and q.entity_ref = ? and q.capacity > 0";

  private static final String CONFIRMED =
      "select 1 from registration r where r.event_ref = ? and r.status = 'CONFIRMED'"
          + " and (r.entity_ref = ? or r.mail in (select a.mail from account a where a.ref = ?))"
          + " limit 1";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Override
  public Set<UUID> eventsOf(UUID account, UUID delegation) {
    Query query =
        entityManager
            .createNativeQuery(delegation == null ? OF_ACCOUNT : OF_ACCOUNT + OF_DELEGATION)
            .setParameter(1, account.toString());
    if (delegation != null) {
      query.setParameter(2, delegation.toString()).setParameter(3, delegation.toString());
    }
    Stream<?> refs = query.getResultStream();
    return refs.map(ref -> UUID.fromString(ref.toString())).collect(Collectors.toSet());
  }

  @Override
  public boolean isConfirmed(UUID event, UUID account, UUID delegation) {
    return entityManager
        .createNativeQuery(CONFIRMED)
        .setParameter(1, event.toString())
        .setParameter(2, delegation == null ? null : delegation.toString())
        .setParameter(3, account.toString())
        .getResultStream()
        .findFirst()
        .isPresent();
  }
}
