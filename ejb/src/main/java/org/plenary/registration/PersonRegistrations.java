package org.plenary.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.shared.Roles;

/** For which events somebody is or was registered, for those who work with the directory. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY})
public class PersonRegistrations {
  private static final int MOST = 100;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private EventService events;

  /**
   * The registrations of a person that were neither refused nor cancelled, the latest event first;
   * those of drafts only for organizers. Two queries.
   */
  public List<PersonRegistration> of(@NotNull UUID person) {
    List<Object[]> found =
        entityManager
            .createQuery(
                "select r.eventRef, r.function, r.status from Registration r"
                    + " where r.personRef = :person and r.status in :active order by r.id desc",
                Object[].class)
            .setParameter("person", person)
            .setParameter(
                "active",
                List.of(
                    RegistrationStatus.REQUESTED,
                    RegistrationStatus.WAITLISTED,
                    RegistrationStatus.CONFIRMED))
            .setMaxResults(MOST)
            .getResultList();
    Map<UUID, EventRow> rows =
        found.isEmpty()
            ? Map.of()
            : events.rows(found.stream().map(row -> (UUID) row[0]).distinct().toList());
    return found.stream()
        .filter(row -> rows.containsKey((UUID) row[0]))
        .map(
            row ->
                new PersonRegistration(
                    rows.get((UUID) row[0]),
                    (ParticipantFunction) row[1],
                    (RegistrationStatus) row[2]))
        .sorted(
            Comparator.comparing((PersonRegistration one) -> one.event().start().first())
                .reversed())
        .toList();
  }
}
