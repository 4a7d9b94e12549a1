package org.plenary.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.shared.Caller;
import org.plenary.shared.Period;
import org.plenary.shared.Roles;

/**
 * The dates of roles, on which the access of focal points and representatives rests. They are asked
 * for before anybody has signed in, and tell no names; holders are for administrators.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class RoleTerms {
  private static final int MOST = 200;

  @Inject private PersonRepository people;
  @Inject private EntityRepository entities;
  @Inject private DirectoryService directory;
  @Inject private Caller caller;

  /** When these roles are held; one that is not recorded any more is left out. One query. */
  @PermitAll
  public Map<UUID, Period> periods(Collection<UUID> affiliations) {
    return people.affiliationsByRef(affiliations).stream()
        .collect(Collectors.toMap(Affiliation::ref, Affiliation::period));
  }

  /**
   * Where and when these roles are held; one that is not recorded any more is left out. One query,
   * and some for each State whose delegation or government is among them.
   */
  @PermitAll
  public Map<UUID, RoleTerm> of(Collection<UUID> affiliations) {
    Map<String, UUID> states = new HashMap<>();
    Map<UUID, RoleTerm> terms = new HashMap<>();
    people
        .affiliationsWithBodies(affiliations)
        .forEach(
            (role, body) -> {
              UUID delegation = delegation(role.bodyRef(), body, states);
              terms.put(
                  role.ref(), new RoleTerm(role.ref(), role.bodyRef(), delegation, role.period()));
            });
    return terms;
  }

  private UUID delegation(UUID body, EntityLine line, Map<String, UUID> states) {
    if (line == null || line.type() == null || !line.type().isOfState()) {
      return body;
    }
    return states.computeIfAbsent(
        line.country(), code -> directory.delegationOf(body).map(EntityLine::ref).orElse(body));
  }

  /** Who holds a role. */
  public Optional<RoleHolder> holder(UUID affiliation) {
    return people.affiliationsByRef(List.of(affiliation)).stream().findFirst().map(this::holder);
  }

  /**
   * The roles of somebody with a mail address in an entity, of a State also in its delegation and
   * its government, the latest first. A protected person is not found by the address.
   */
  public List<RoleHolder> ofAddress(String email, UUID entity) {
    List<UUID> bodies = bodies(entity);
    return email == null
        ? List.of()
        : people.affiliations(people.byEmail(List.of(email))).stream()
            .filter(role -> bodies.contains(role.bodyRef()) && !role.person().isProtected())
            .map(this::holder)
            .toList();
  }

  /** The roles of a person in an entity, the latest first. */
  public List<RoleHolder> ofPerson(UUID person, UUID entity) {
    List<UUID> bodies = bodies(entity);
    return people.affiliations(List.of(people.person(person))).stream()
        .filter(role -> bodies.contains(role.bodyRef()))
        .map(this::holder)
        .toList();
  }

  /** The roles of other people in the same body under the same title, those of now and later. */
  public List<RoleHolder> successors(UUID affiliation) {
    List<Affiliation> own = people.affiliationsByRef(List.of(affiliation));
    return own.stream()
        .flatMap(
            role ->
                people.affiliationsWith(List.of(role.bodyRef()), MOST).stream()
                    .filter(other -> succeeds(other, role)))
        .map(this::holder)
        .toList();
  }

  /** Whoever began earlier is no successor; who began when nobody knows may be one. */
  private static boolean succeeds(Affiliation other, Affiliation role) {
    boolean earlier =
        Stream.of(other, role).allMatch(one -> one.period().from().date().isPresent())
            && !other
                .period()
                .from()
                .date()
                .orElseThrow()
                .first()
                .isAfter(role.period().from().date().orElseThrow().first());
    return !earlier
        && other.titleKey().equals(role.titleKey())
        && !other.person().equals(role.person());
  }

  private List<UUID> bodies(UUID entity) {
    EntityLine line = directory.entities(List.of(entity)).get(entity);
    return line != null && line.isState() ? entities.speakingFor(line.code()) : List.of(entity);
  }

  private RoleHolder holder(Affiliation role) {
    Person person = role.person();
    return new RoleHolder(
        role.ref(),
        person.name().render(caller.nameRights()),
        role.title(),
        role.bodyRef(),
        role.period(),
        person.isProtected() ? null : person.email(),
        person.isProtected());
  }
}
