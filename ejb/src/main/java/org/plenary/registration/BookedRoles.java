package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.confirmation.RoleUse;
import org.plenary.directory.confirmation.RoleUses;
import org.plenary.event.EventFilter;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.shared.PageRequest;

/** Who is registered for an event to come on behalf of a State or an organization. */
@Dependent
public class BookedRoles implements RoleUses {
  private static final int MOST_EVENTS = 200;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private EventService events;
  @Inject private Clock clock;

  @Override
  public List<RoleUse> ahead() {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, EventRow> coming = new HashMap<>();
    events.list(EventFilter.all(), new PageRequest(0, MOST_EVENTS)).rows().stream()
        .filter(event -> !event.stage().isCalledOff() && !event.end().last().isBefore(today))
        .forEach(event -> coming.put(event.ref(), event));
    return coming.isEmpty() ? List.of() : booked(coming);
  }

  private List<RoleUse> booked(Map<UUID, EventRow> coming) {
    return entityManager
        .createQuery(
            "select distinct r.personRef, r.entityRef, r.eventRef from Registration r"
                + " where r.eventRef in :events and r.personRef is not null"
                + " and r.entityRef is not null and r.status in :active",
            Object[].class)
        .setParameter("events", coming.keySet())
        .setParameter(
            "active",
            List.of(
                RegistrationStatus.REQUESTED,
                RegistrationStatus.WAITLISTED,
                RegistrationStatus.CONFIRMED))
        .getResultList()
        .stream()
        .map(row -> use(row, coming.get((UUID) row[2])))
        .toList();
  }

  private static RoleUse use(Object[] row, EventRow event) {
    return new RoleUse(
        (UUID) row[0], RoleUse.What.REGISTRATION, (UUID) row[1], event.code(), event.title());
  }
}
