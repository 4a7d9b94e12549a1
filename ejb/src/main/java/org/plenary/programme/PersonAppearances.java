package org.plenary.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Roles;

/** In which sessions somebody is or was, for those who work with the directory. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY})
public class PersonAppearances {
  private static final int MOST = 100;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private EventService events;

  /**
   * The sessions of a person in programmes of which any revision is published, the latest first.
   * Two queries.
   */
  public List<PersonAppearance> of(@NotNull UUID person) {
    List<Object[]> found =
        entityManager
            .createQuery(
                "select s.eventRef, s.day, s.title, a.role from ProgrammeSession s"
                    + " join s.appearances a where a.personRef = :person"
                    + " and exists (select r from Revision r where r.eventRef = s.eventRef"
                    + " and r.current = true) order by s.day desc, s.start desc, s.id",
                Object[].class)
            .setParameter("person", person)
            .setMaxResults(MOST)
            .getResultList();
    Map<UUID, EventLine> lines =
        found.isEmpty()
            ? Map.of()
            : events.lines(found.stream().map(row -> (UUID) row[0]).distinct().toList());
    return found.stream()
        .filter(row -> lines.containsKey((UUID) row[0]))
        .map(
            row ->
                new PersonAppearance(
                    lines.get((UUID) row[0]),
                    (LocalDate) row[1],
                    (LocalizedText) row[2],
                    (AppearanceRole) row[3]))
        .toList();
  }
}
