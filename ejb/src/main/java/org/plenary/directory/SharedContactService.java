package org.plenary.directory;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.plenary.shared.Roles.DELEGATION;
import static org.plenary.shared.Roles.MEMBER;
import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.contact.PersonContact;
import org.plenary.directory.contact.PersonContacts;
import org.plenary.shared.NameRights;
import org.plenary.shared.Period;

/**
 * Whom delegations and members of groups may turn to in a State or an organization: people in
 * office there with a contact point that is meant for delegations or for everybody. Protected
 * people and those who are not to be published are never among them.
 */
@Stateless
@RolesAllowed({DELEGATION, MEMBER, OFFICER})
public class SharedContactService {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** Those of these bodies, by name, each once. Two queries. */
  public List<SharedContact> of(@NotNull Collection<UUID> bodies) {
    Map<Person, Affiliation> holders = bodies.isEmpty() ? Map.of() : holders(bodies);
    Map<UUID, PersonContacts> contacts = contacts(holders.keySet());
    return holders.values().stream()
        .map(role -> contact(role, contacts.get(role.person().ref())))
        .toList();
  }

  /** In their order, each with the first role that is held, or may be held, today. */
  private Map<Person, Affiliation> holders(Collection<UUID> bodies) {
    LocalDate today = LocalDate.now(clock);
    Map<Person, Affiliation> holders = new LinkedHashMap<>();
    entityManager
        .createQuery(
            """
            select a from Affiliation a join fetch a.person p where a.bodyRef in :bodies
               and p.doNotPublish = false and exists (select c from PersonContact c
               where c.person = p and c.removed = false and c.visibility <> :office)
             order by p.sortKey, a.id
            """,
            Affiliation.class)
        .setParameter("bodies", bodies)
        .setParameter("office", ContactVisibility.OFFICE)
        .getResultStream()
        .filter(role -> role.heldOn(today) != Period.Held.NO && !role.person().isProtected())
        .forEach(role -> holders.putIfAbsent(role.person(), role));
    return holders;
  }

  private Map<UUID, PersonContacts> contacts(Set<Person> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "select c.person.ref, c from PersonContact c where c.person in :people", Object[].class)
        .setParameter("people", people)
        .getResultStream()
        .collect(
            groupingBy(
                row -> (UUID) row[0],
                collectingAndThen(
                    mapping(row -> (PersonContact) row[1], toList()), PersonContacts::new)));
  }

  private static SharedContact contact(Affiliation role, PersonContacts contacts) {
    Person person = role.person();
    return new SharedContact(
        person.name().render(NameRights.PUBLIC_NAMES),
        role.title(),
        role.bodyRef(),
        contacts.rows().stream()
            .filter(row -> row.visibility().isShownTo(ContactVisibility.DELEGATIONS))
            .toList(),
        person.doNotMail(),
        person.doNotPhone());
  }
}
