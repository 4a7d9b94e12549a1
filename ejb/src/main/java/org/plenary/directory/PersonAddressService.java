package org.plenary.directory;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.address.AddressBook;
import org.plenary.directory.address.AddressGender;
import org.plenary.directory.address.Addressee;
import org.plenary.directory.address.FormOfAddress;
import org.plenary.shared.Language;
import org.plenary.shared.LegalName;
import org.plenary.shared.NameRights;

/**
 * How the people of the directory are addressed, in letters and before them. Of a protected person
 * the public name stands alone, and the gender is not told either (rule 7).
 */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM})
public class PersonAddressService {
  @Inject private PersonRepository people;
  @Inject private AddressBook book;
  @Inject private Clock clock;

  @Resource private SessionContext session;

  /**
   * How a person is addressed in a language. Three queries.
   *
   * @param rights what whoever reads the letter may see; legal names of protected people are
   *     written by the system alone
   * @return without texts if nothing is laid down in this language
   */
  public FormOfAddress formOfAddress(
      UUID personRef, @NotNull Language language, @NotNull NameRights rights) {
    NameRights allowed = session.isCallerInRole(SYSTEM) ? rights : NameRights.PUBLIC_NAMES;
    return book.of(addressee(people.person(personRef), allowed)).get(language);
  }

  /** How a person is addressed in each language, by public name if protected. Three queries. */
  public Map<Language, FormOfAddress> formsOfAddress(UUID personRef) {
    return book.of(addressee(people.person(personRef), NameRights.PUBLIC_NAMES));
  }

  /**
   * How people are addressed in each language, by public name if protected; whoever is not there is
   * left out. Three queries for up to 1,000 people.
   */
  public Map<UUID, Map<Language, FormOfAddress>> formsOfAddress(
      @NotNull @Size(max = 1_000) Collection<UUID> personRefs) {
    if (personRefs.isEmpty()) {
      return Map.of();
    }
    List<Person> found = people.people(personRefs);
    Map<Person, List<Affiliation>> roles =
        people.affiliations(found).stream().collect(Collectors.groupingBy(Affiliation::person));
    Map<UUID, Addressee> addressees = new LinkedHashMap<>();
    for (Person person : found) {
      List<Affiliation> own = roles.getOrDefault(person, List.of());
      addressees.put(person.ref(), addressee(person, own, NameRights.PUBLIC_NAMES));
    }
    return book.of(addressees);
  }

  private Addressee addressee(Person person, NameRights rights) {
    return addressee(person, people.affiliations(List.of(person)), rights);
  }

  private Addressee addressee(Person person, List<Affiliation> roles, NameRights rights) {
    LegalName name = person.name();
    Affiliation main = PersonLines.main(roles, LocalDate.now(clock));
    String title = main == null ? null : main.title();
    if (!name.isLegibleFor(rights)) {
      String shown = name.render(rights);
      return new Addressee(
          person.rankRef(), AddressGender.NOT_STATED, null, "", shown, shown, title);
    }
    return new Addressee(
        person.rankRef(),
        gender(person.gender()),
        person.honorific(),
        name.renderGiven(rights),
        name.renderFamily(rights),
        name.render(rights),
        title);
  }

  private static AddressGender gender(Gender gender) {
    return gender == null || gender == Gender.OTHER
        ? AddressGender.NOT_STATED
        : AddressGender.valueOf(gender.name());
  }
}
