package org.plenary.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.Roles;

/** What a delegation sees of its own seats: nothing of anybody else's. */
@Stateless
@RolesAllowed(Roles.DELEGATION)
public class OwnSeats {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Caller caller;

  /**
   * The caller's own registrations and seats at some events. Two queries.
   *
   * @return by ref of the event; one without registrations and seats is left out
   */
  public Map<UUID, SeatCount> at(Collection<UUID> events) {
    UUID entity = caller.entityRef(Roles.DELEGATION).orElse(null);
    if (entity == null || events.isEmpty()) {
      return Map.of();
    }
    Map<UUID, SeatCount> counts = new HashMap<>();
    for (Object[] row : registrations(entity, events)) {
      counts.merge(
          (UUID) row[0],
          SeatCount.of((RegistrationStatus) row[1], ((Number) row[2]).intValue()),
          SeatCount::plus);
    }
    for (Object[] row : quotas(entity, events)) {
      counts.merge((UUID) row[0], SeatCount.granted(((Number) row[1]).intValue()), SeatCount::plus);
    }
    return counts;
  }

  private List<Object[]> registrations(UUID entity, Collection<UUID> events) {
    return entityManager
        .createQuery(
            """
            select r.eventRef, r.status, count(r) from Registration r
            where r.entityRef = :entity and r.eventRef in :events
            group by r.eventRef, r.status
            """,
            Object[].class)
        .setParameter("entity", entity)
        .setParameter("events", events)
        .getResultList();
  }

  private List<Object[]> quotas(UUID entity, Collection<UUID> events) {
    return entityManager
        .createQuery(
            """
            select q.eventRef, sum(q.capacity) from Quota q
            where q.entityRef = :entity and q.eventRef in :events
            group by q.eventRef
            """,
            Object[].class)
        .setParameter("entity", entity)
        .setParameter("events", events)
        .getResultList();
  }
}
