package org.plenary.directory;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.PROTECTED_READER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.audit.HistoryEntry.FieldChange;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.LegalName;
import org.plenary.shared.NameRights;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PlainText;

/** The people of the directory, for those who keep them and those who work with them. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
public class PersonService {
  private static final Set<String> IDENTIFYING = Set.of("email", "phone");

  @Inject private PersonRepository people;
  @Inject private PersonLines lines;
  @Inject private RoleRows roleRows;
  @Inject private PersonWriter writer;
  @Inject private DirectoryService directory;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** A page of people. Four queries, whatever the number of rows. */
  public Page<PersonRow> list(@NotNull @Valid PeopleFilter filter, @NotNull PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    long total = people.count(filter, today);
    List<Person> persons = total == 0 ? List.of() : people.page(filter, today, page);
    Map<UUID, PersonLine> found = lines.of(persons);
    Map<UUID, EntityLine> bodies =
        directory.entities(
            found.values().stream().map(PersonLine::entityRef).filter(Objects::nonNull).toList());
    List<PersonRow> rows = new ArrayList<>();
    for (Person person : persons) {
      PersonLine line = found.get(person.ref());
      EntityLine body = bodies.get(line.entityRef());
      rows.add(
          new PersonRow(
              line,
              body == null ? null : body.code(),
              body == null ? null : body.name(),
              person.isProtected() ? null : person.email()));
    }
    return new Page<>(rows, total, page);
  }

  /** A person with all roles. Three queries. */
  public PersonDetail detail(UUID ref) {
    Person p = people.person(ref);
    NameRights rights = caller.nameRights();
    LegalName name = p.name();
    boolean legible = name.isLegibleFor(rights);
    List<Affiliation> roles = people.affiliations(List.of(p));
    Map<UUID, EntityLine> bodies =
        directory.entities(roles.stream().map(Affiliation::bodyRef).collect(Collectors.toSet()));
    return new PersonDetail(
        p.ref(),
        p.version(),
        name.render(rights),
        name.renderNative(rights),
        name.renderGiven(rights),
        name.renderFamily(rights),
        name.publicName(),
        p.honorific(),
        p.gender(),
        legible ? p.email() : null,
        legible ? p.phone() : null,
        p.languages(),
        p.protectedSince(),
        p.doNotMail(),
        p.mark().isImported(),
        p.source(),
        roleRows.today(roles),
        bodies);
  }

  /**
   * The history of a person and their roles, latest first; what identifies a protected person is
   * left out.
   */
  public List<HistoryEntry> history(UUID ref) {
    Person person = people.person(ref);
    List<UUID> refs = new ArrayList<>(List.of(ref));
    people.affiliations(List.of(person)).forEach(role -> refs.add(role.ref()));
    List<HistoryEntry> history = audit.history(refs);
    return person.isProtected() ? history.stream().map(PersonService::masked).toList() : history;
  }

  private static HistoryEntry masked(HistoryEntry entry) {
    List<FieldChange> changes =
        entry.changes().stream()
            .map(
                c -> IDENTIFYING.contains(c.field()) ? new FieldChange(c.field(), "•••", "•••") : c)
            .toList();
    return new HistoryEntry(entry.at(), entry.actor(), entry.action(), changes, entry.reason());
  }

  /**
   * Changes a person.
   *
   * @throws org.plenary.shared.StaleException if somebody changed the person since
   */
  @RolesAllowed(OFFICER)
  public void edit(@NotNull @Valid EditPerson command) {
    Person person = people.person(command.ref());
    person.expectVersion(command.version());
    person.describe(command.honorific(), command.gender(), command.languages());
    if (person.isProtected()) {
      person.reachAt(person.email(), person.phone(), command.doNotMail());
    } else {
      person.reachAt(command.email(), command.phone(), command.doNotMail());
      writer.rename(
          person, LegalName.of(command.givenName(), command.familyName(), command.nativeName()));
    }
    people.flush();
  }

  /** No longer protected: the legal name is shown again. */
  @RolesAllowed(OFFICER)
  public void unprotect(UUID ref) {
    writer.unprotect(people.person(ref));
    people.flush();
  }

  /**
   * A look at what stands behind a public name; recorded with its reason.
   *
   * @param reason why, at most 500 characters
   */
  @RolesAllowed(PROTECTED_READER)
  public LegalNameShown look(UUID ref, @NotBlank @PlainText(max = 500) String reason) {
    Person person = people.person(ref);
    audit.recordRead(Person.class.getSimpleName(), ref, reason.strip());
    NameRights rights = NameRights.LEGAL_NAMES;
    return new LegalNameShown(
        person.name().render(rights),
        person.name().renderNative(rights),
        person.email(),
        person.phone());
  }

  /**
   * Removes a person who was entered by mistake, with the roles.
   *
   * @throws DomainException key {@code directory.person.fromReference} for one whom the reference
   *     data name
   */
  @RolesAllowed(OFFICER)
  public void remove(UUID ref, long version) {
    Person person = people.person(ref);
    person.expectVersion(version);
    if (person.mark().isImported()) {
      throw new DomainException("directory.person.fromReference");
    }
    people.affiliations(List.of(person)).forEach(people::remove);
    people.flush();
    people.remove(person);
    people.flush();
  }
}
