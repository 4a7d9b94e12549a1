package org.plenary.directory;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.DELEGATION;
import static org.plenary.shared.Roles.MEMBER;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.membership.Memberships;
import org.plenary.directory.naming.OtherName;
import org.plenary.directory.naming.OtherNames;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PlainText;

/**
 * The directory as other features use it. What it tells of States and organizations is public; what
 * it tells of people is for those who work with them, and names come rendered by the caller's
 * rights.
 */
@Stateless
@PermitAll
public class DirectoryService {
  /** Most lines that a search gives. */
  public static final int MAX_FOUND = 100;

  /** Those who work with all people. */
  private static final List<String> EVERYBODY =
      List.of(OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM);

  @Inject private EntityRepository entities;
  @Inject private PersonRepository people;
  @Inject private PeopleSearch search;
  @Inject private PersonLines lines;
  @Inject private PersonWriter writer;
  @Inject private DirectoryNews news;
  @Inject private OwnPeople own;
  @Inject private OtherNames otherNames;
  @Inject private Memberships memberships;
  @Resource private SessionContext session;
  @Inject private Clock clock;

  /** The entities with these refs; a ref that is none is left out. One query. */
  public Map<UUID, EntityLine> entities(Collection<UUID> refs) {
    Map<UUID, EntityLine> found = new HashMap<>();
    entities
        .lines(refs.stream().filter(ref -> ref != null).distinct().toList())
        .forEach(view -> found.put(view.line().ref(), view.line()));
    return found;
  }

  /** The State with this two-letter code or the organization with this code. */
  public Optional<EntityLine> entityByCode(String code) {
    return entities.lineByCode(code).map(EntityView::line);
  }

  /**
   * Whose delegation somebody of this State or organization belongs to: of a government body or a
   * permanent delegation its State (rule 8), else the entity itself; empty for an unknown one.
   */
  public Optional<EntityLine> delegationOf(UUID entityRef) {
    EntityLine line = entities(List.of(entityRef)).get(entityRef);
    if (line == null || line.type() == null || !line.type().isOfState()) {
      return Optional.ofNullable(line);
    }
    return entityByCode(line.country()).filter(EntityLine::isState).or(() -> Optional.of(line));
  }

  /** The 57 participating States and the 11 Partners, by code. */
  public List<EntityLine> states() {
    return entities.lines(EntityKind.STATE).stream().map(EntityView::line).toList();
  }

  /** All States and organizations, by code. One query. */
  public List<EntityLine> everyEntity() {
    return entities.lines().stream().map(EntityView::line).toList();
  }

  /** All organizations, by code. */
  public List<EntityLine> organizations() {
    return entities.lines(EntityKind.ORGANIZATION).stream().map(EntityView::line).toList();
  }

  /** Entities by any part of a name, code or acronym, States first. */
  public List<EntityLine> findEntities(@PlainText(max = 200) String text, int max) {
    return entities.find(text, Math.clamp(max, 1, MAX_FOUND)).stream()
        .map(EntityView::line)
        .toList();
  }

  /** The names that held on a day, for documents of that day; by ref. */
  public Map<UUID, LocalizedText> namesOn(Collection<UUID> refs, LocalDate day) {
    Map<UUID, LocalizedText> names = new HashMap<>();
    entities(refs).forEach((ref, line) -> names.put(ref, line.name()));
    for (OtherName former : otherNames.of(names.keySet())) {
      if (former.heldOn(day)) {
        names.computeIfPresent(
            former.subjectRef(), (ref, name) -> name.with(former.language(), former.name()));
      }
    }
    return names;
  }

  /**
   * The people with these refs, in no order; a ref that is none is left out, and for delegations
   * and members whoever has no role where they speak for. The door needs nobody: registrations
   * carry the names that it reads. Two queries; four for those who speak for a State.
   */
  @RolesAllowed({
    OFFICER,
    ORGANIZER,
    CO_ORDINATORS_DESK,
    SECRETARY,
    ADMIN,
    DELEGATION,
    MEMBER,
    SYSTEM
  })
  public Map<UUID, PersonLine> people(Collection<UUID> refs) {
    List<Person> found =
        people.people(refs.stream().filter(ref -> ref != null).distinct().toList());
    boolean all = EVERYBODY.stream().anyMatch(session::isCallerInRole);
    return all ? lines.of(found) : own.of(found);
  }

  /**
   * Those of these people who do not want their names to be published, by name; protected people
   * are shown by their public names anyway. One query, two if there are any.
   */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM})
  public List<String> unpublishable(Collection<UUID> refs) {
    List<Person> unwilling =
        people.people(refs).stream()
            .filter(person -> person.doNotPublish() && !person.isProtected())
            .toList();
    return lines.of(unwilling).values().stream().map(PersonLine::displayName).sorted().toList();
  }

  /** Those of these people who do not want their names to be published. One query. */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM})
  public Set<UUID> unwilling(Collection<UUID> refs) {
    return people.people(refs).stream()
        .filter(person -> person.doNotPublish() && !person.isProtected())
        .map(Person::ref)
        .collect(Collectors.toSet());
  }

  /** People by any part of their name, by name; none for a text without letters. Two queries. */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM})
  public List<PersonLine> findPeople(@NotNull @PlainText(max = 200) String anyPart, int max) {
    PageRequest page = new PageRequest(0, Math.clamp(max, 1, MAX_FOUND));
    if (anyPart.isBlank()) {
      return List.of();
    }
    return List.copyOf(lines.of(search.people(PeopleFilter.named(anyPart), page)).values());
  }

  /** People with a role in an entity that they hold or may hold today, by name. */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM})
  public List<PersonLine> peopleOf(UUID entityRef, int max) {
    LocalDate today = LocalDate.now(clock);
    PeopleFilter filter =
        new PeopleFilter(null, entityRef, null, null, null, today, PeopleFilter.Sort.NAME, false);
    PageRequest page = new PageRequest(0, Math.clamp(max, 1, PageRequest.MAX_SIZE));
    return List.copyOf(lines.of(search.people(filter, page)).values());
  }

  /** Those of these addresses, in lower case, that are of protected people; one query. */
  @RolesAllowed({ADMIN, SYSTEM})
  public Set<String> protectedAmong(Collection<String> addresses) {
    Set<String> found =
        people.byEmail(addresses).stream()
            .filter(Person::isProtected)
            .flatMap(person -> person.contacts().emailKeys().stream())
            .collect(Collectors.toSet());
    found.retainAll(Set.copyOf(addresses));
    return found;
  }

  /** The refs of the people with these mail addresses, for the demonstration; one query. */
  @RolesAllowed(SYSTEM)
  public Map<String, UUID> refsByEmail(Collection<String> addresses) {
    Map<String, UUID> refs = new HashMap<>();
    people.byEmail(addresses).forEach(person -> refs.put(person.email(), person.ref()));
    return refs;
  }

  /** Adds a person, with a role if one is given. */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, SYSTEM})
  public UUID addPerson(@NotNull @Valid AddPerson command) {
    Person person = writer.add(command);
    people.flush();
    return person.ref();
  }

  /** Adds an organization. */
  @RolesAllowed({OFFICER, SYSTEM})
  public UUID addOrganization(@NotNull @Valid AddOrganization command) {
    if (entities.lineByCode(command.code()).isPresent()) {
      throw new FieldException("code", "directory.organization.codeTaken", command.code());
    }
    Organization organization =
        new Organization(
            command.code(),
            command.name(),
            command.type(),
            command.source() == null ? PersonWriter.BY_HAND : command.source());
    OrganizationService.checkNames(command.name(), command.acronym());
    organization.rename(command.name(), command.acronym());
    if (command.parentRef() != null) {
      organization.classify(command.type(), entities.organization(command.parentRef()));
    }
    entities.expectState(command.type(), command.country());
    organization.locate(command.country(), command.city());
    entities.add(organization);
    memberships.named(organization.ref(), command.groups(), organization.source());
    entities.flush();
    news.organizationAdded(organization.ref(), organization.code());
    return organization.ref();
  }

  /** Removes a person again who is back after the restore of an older backup. */
  @RolesAllowed(SYSTEM)
  public void removeAgain(UUID personRef) {
    writer.remove(people.person(personRef));
  }

  /**
   * Marks a person as protected: from now on a public name stands for the legal one everywhere.
   *
   * @param publicName the name that stands for it
   */
  @RolesAllowed({OFFICER, SYSTEM})
  public void protect(UUID personRef, @NotNull @PlainText(max = 200) String publicName) {
    writer.protect(people.person(personRef), publicName);
    people.flush();
  }
}
