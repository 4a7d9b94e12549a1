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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.audit.HistoryEntry.FieldChange;
import org.plenary.directory.confirmation.Confirmations;
import org.plenary.directory.contact.SpokenLanguages;
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
  private static final PageRequest FEW = new PageRequest(0, 10);
  private static final int MAX_EXPORTED = 20_000;
  private static final Set<String> IDENTIFYING = Set.of("email", "phone", "mail", "label");

  @Inject private PersonRepository people;
  @Inject private PeopleList list;
  @Inject private PeopleSearch search;
  @Inject private PersonLines lines;
  @Inject private PersonEntry entry;
  @Inject private PersonWriter writer;
  @Inject private Confirmations confirmations;
  @Inject private DirectoryNews news;
  @Inject private AuditTrail audit;

  /** A page of people. Six queries at most, whatever the number of rows. */
  public Page<PersonRow> list(@NotNull @Valid PeopleFilter filter, @NotNull PageRequest page) {
    return list.page(filter, page);
  }

  /**
   * The people of a list, page by page, for an export of what is seen; the first 20,000.
   *
   * @param each is given the rows of a page
   */
  public void export(@NotNull @Valid PeopleFilter filter, Consumer<List<PersonRow>> each) {
    for (int page = 0; page < MAX_EXPORTED / PageRequest.MAX_SIZE; page++) {
      Page<PersonRow> rows = list.page(filter, new PageRequest(page, PageRequest.MAX_SIZE));
      each.accept(rows.rows());
      if (!rows.hasNext()) {
        return;
      }
    }
  }

  /**
   * People who may be the one about to be entered: of the same name, or with the same mail address.
   * Protected people are never among them.
   */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
  public List<PersonLine> similar(
      @PlainText(max = 200) String givenName,
      @PlainText(max = 200) String familyName,
      @PlainText(max = 254) String email) {
    String name =
        (givenName == null ? "" : givenName + " ") + (familyName == null ? "" : familyName);
    Set<Person> found = new LinkedHashSet<>();
    if (email != null && email.contains("@")) {
      found.addAll(search.people(PeopleFilter.named(email), FEW));
    }
    search.people(PeopleFilter.named(name), FEW).stream()
        .filter(person -> person.bearsAll(name))
        .forEach(found::add);
    return List.copyOf(lines.of(found.stream().filter(p -> !p.isProtected()).toList()).values());
  }

  /**
   * Protected people by a part of their legal name, or by their whole mail address or telephone
   * number. Each one found counts as a look and is recorded with its reason.
   *
   * @param reason why, at most 500 characters
   */
  @RolesAllowed(PROTECTED_READER)
  public List<PersonLine> findProtected(
      @NotBlank @PlainText(max = 200) String text, @NotBlank @PlainText(max = 500) String reason) {
    List<Person> found =
        people.protectedPeople().stream()
            .filter(person -> person.isKnownBy(text))
            .limit(PageRequest.MAX_SIZE)
            .toList();
    found.forEach(person -> recordLook(person, reason));
    return List.copyOf(lines.of(found).values());
  }

  /** The reason is read by those who must not know the name. */
  private void recordLook(Person person, String reason) {
    String why = person.name().hideIn(reason.strip());
    audit.recordRead(
        Person.class.getSimpleName(), person.ref(), why.substring(0, Math.min(500, why.length())));
  }

  /** A person with all roles. Three queries. */
  public PersonDetail detail(UUID ref) {
    return entry.of(ref);
  }

  /**
   * The history of a person and their roles, latest first; what identifies a protected person is
   * left out.
   */
  public List<HistoryEntry> history(UUID ref) {
    Person person = people.person(ref);
    List<UUID> refs = new ArrayList<>(List.of(ref));
    people.affiliations(List.of(person)).forEach(role -> refs.add(role.ref()));
    refs.addAll(person.contacts().refs());
    refs.addAll(confirmations.refs(ref));
    return person.isProtected()
        ? audit.history(refs).stream().map(PersonService::masked).toList()
        : audit.historyWithNames(refs);
  }

  private static HistoryEntry masked(HistoryEntry entry) {
    List<FieldChange> changes =
        entry.changes().stream()
            .map(c -> IDENTIFYING.contains(c.field()) ? c.masked() : c)
            .toList();
    return entry.with(changes);
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
    person.describe(
        command.honorific(),
        command.gender(),
        SpokenLanguages.checked(command.languages(), person.languages()));
    person.rank(writer.ranked(command.rankRef()));
    person.spare(command.doNotMail(), command.doNotPhone(), command.doNotPublish());
    if (!person.isProtected()) {
      if (person.reachAt(command.contacts())) {
        people.changed(person);
      }
      writer.rename(
          person, LegalName.of(command.givenName(), command.familyName(), command.nativeName()));
    }
    people.flush();
    news.personChanged(person.ref());
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
    recordLook(person, reason);
    NameRights rights = NameRights.LEGAL_NAMES;
    return new LegalNameShown(
        person.name().render(rights), person.name().renderNative(rights), person.contacts().rows());
  }

  /**
   * Removes a person who was entered by mistake, with the roles; neither the history nor what is
   * published keeps the name.
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
    writer.remove(person);
  }
}
