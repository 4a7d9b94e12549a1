package org.plenary.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.shared.Language;
import org.plenary.shared.Roles;

/**
 * Takes over registrations in whatever status they had, without asking the quotas: the seats that
 * they hold are counted afterwards. No mail is written. Persons without a line in the directory are
 * left out.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RegistrationTakeOver {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private RegistrationRepository registrations;
  @Inject private Seats seats;
  @Inject private DirectoryService directory;

  /**
   * Takes them over.
   *
   * @return how many
   */
  public int takeOver(UUID eventRef, List<TakenOver> all) {
    Map<String, Category> categories = new HashMap<>();
    registrations.categories(eventRef).forEach(one -> categories.put(one.code(), one));
    Map<UUID, PersonLine> people =
        directory.people(all.stream().map(TakenOver::personRef).toList());
    Map<UUID, EntityLine> entities =
        directory.entities(all.stream().map(TakenOver::entityRef).toList());
    int count = 0;
    for (TakenOver one : all) {
      PersonLine person = people.get(one.personRef());
      if (person != null) {
        entityManager.persist(registration(one, categories.get(one.category()), person, entities));
        count++;
      }
    }
    registrations.flush();
    recount(eventRef);
    return count;
  }

  private Registration registration(
      TakenOver one, Category category, PersonLine person, Map<UUID, EntityLine> entities) {
    EntityLine entity = entities.get(one.entityRef());
    Representation of = entity == null ? Representation.NONE : Surroundings.representation(entity);
    Participant who =
        Participant.known(person.ref(), Surroundings.sortName(person.displayName()), Language.EN);
    List<Quota> quotas = seats.applying(category, of.entityRef(), SeatKind.TABLE);
    Registration registration = new Registration(category, who, of, one.function(), one.at());
    switch (one.status()) {
      case CONFIRMED -> registration.confirm(one.at());
      case WAITLISTED ->
          registration.waitFor(
              seats.nextPlace(category),
              Refusal.by(quotas.stream().filter(Quota::isOfCategory).findFirst().orElseThrow()),
              one.at());
      case CANCELLED -> {
        registration.cancel(one.at());
        registration.giveUpSeat();
      }
      case REFUSED -> registration.refuse(null, one.at());
      default -> {
        // REQUESTED: as it begins
      }
    }
    return registration;
  }

  private void recount(UUID eventRef) {
    entityManager
        .createNativeQuery(
            """
            update registration_quota q set q.used = (
              select count(*) from registration r
              where r.event_ref = q.event_ref and r.seat_held
                and (q.category_id is null or q.category_id = r.category_id)
                and (q.entity_ref is null or q.entity_ref = r.entity_ref)
                and (q.seat_kind is null or q.seat_kind = r.seat_kind))
            where q.event_ref = ?
            """)
        .setParameter(1, eventRef.toString())
        .executeUpdate();
  }
}
