package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.AuditErasure;
import org.plenary.directory.address.AddressBook;
import org.plenary.directory.contact.SpokenLanguages;
import org.plenary.directory.name.NameIndex;
import org.plenary.shared.FieldException;
import org.plenary.shared.LegalName;

/** Adds people and their roles, and tells the others when a name changes. */
@Dependent
class PersonWriter {
  /** The source of what people typed in. */
  static final String BY_HAND = ImportMark.BY_HAND;

  @Inject private PersonRepository people;
  @Inject private EntityRepository entities;
  @Inject private AddressBook ranks;
  @Inject private NameIndex names;
  @Inject private Event<PersonChanged> changed;
  @Inject private Event<PersonProtected> hidden;
  @Inject private Event<PersonUnprotected> shown;
  @Inject private Event<PersonRemoved> gone;
  @Inject private DirectoryNews news;
  @Inject private AuditErasure erasure;
  @Inject private Clock clock;

  Person add(AddPerson command) {
    LegalName name = LegalName.of(command.givenName(), command.familyName(), command.nativeName());
    String source = command.source() == null ? BY_HAND : command.source();
    Person person = new Person(name, command.honorific(), source);
    person.describe(
        command.honorific(),
        command.gender(),
        SpokenLanguages.checked(command.languages(), List.of()));
    boolean imported = command.rankRef() == null && command.source() != null;
    person.rank(imported ? ranks.rankCalled(command.honorific()) : ranked(command.rankRef()));
    person.reachAt(command.contacts());
    people.add(person);
    index(person);
    if (command.affiliation() != null) {
      affiliate(person, command.affiliation(), source);
    }
    news.personAdded(person.ref());
    return person;
  }

  /**
   * The rank, if there is such a one.
   *
   * @throws FieldException on {@code rank}
   */
  UUID ranked(UUID rankRef) {
    if (rankRef != null && !ranks.isRank(rankRef)) {
      throw new FieldException("rank", "address.rank.unknown");
    }
    return rankRef;
  }

  /** The person is found by the present name from now on. */
  private void index(Person person) {
    people.flush();
    names.put(Map.of(person.id(), person.nameToFind()));
  }

  /** Removes a person with the roles; nobody finds them any more, and no copy names them. */
  void remove(Person person) {
    people.affiliations(List.of(person)).forEach(people::remove);
    people.flush();
    gone.fire(new PersonRemoved(person.ref(), person.name().protectedAs(PersonRemoved.NOBODY)));
    names.remove(List.of(person.id()));
    List<UUID> erased = new ArrayList<>(person.contacts().refs());
    erased.add(person.ref());
    people.remove(person);
    people.flush();
    erasure.erase(erased);
  }

  Affiliation affiliate(Person person, NewAffiliation role, String source) {
    if (entities.lines(List.of(role.bodyRef())).isEmpty()) {
      throw new FieldException("bodyRef", "directory.entity.unknown");
    }
    entities.expectOpen(role);
    return people.add(new Affiliation(person, role, source));
  }

  void protect(Person person, String publicName) {
    person.protect(publicName, LocalDate.now(clock));
    index(person);
    changed.fire(new PersonChanged(person.ref()));
    hidden.fire(new PersonProtected(person.ref(), person.name(), person.contacts().emailKeys()));
  }

  void unprotect(Person person) {
    person.unprotect();
    index(person);
    changed.fire(new PersonChanged(person.ref()));
    shown.fire(new PersonUnprotected(person.ref()));
  }

  void rename(Person person, LegalName name) {
    if (!person.name().equals(name)) {
      person.rename(name);
      index(person);
      changed.fire(new PersonChanged(person.ref()));
    }
  }
}
