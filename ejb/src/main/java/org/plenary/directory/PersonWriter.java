package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plenary.shared.FieldException;
import org.plenary.shared.LegalName;

/** Adds people and their roles, and tells the others when a name changes. */
@Dependent
class PersonWriter {
  /** The source of what people typed in. */
  static final String BY_HAND = "ENTERED";

  @Inject private PersonRepository people;
  @Inject private EntityRepository entities;
  @Inject private Event<PersonChanged> changed;
  @Inject private Event<PersonProtected> hidden;
  @Inject private Event<PersonUnprotected> shown;
  @Inject private Clock clock;

  Person add(AddPerson command) {
    LegalName name = LegalName.of(command.givenName(), command.familyName(), command.nativeName());
    String source = command.source() == null ? BY_HAND : command.source();
    Person person = new Person(name, command.honorific(), source);
    person.describe(command.honorific(), command.gender(), command.languages());
    person.reachAt(command.email(), command.phone(), false);
    people.add(person);
    if (command.affiliation() != null) {
      affiliate(person, command.affiliation(), source);
    }
    return person;
  }

  Affiliation affiliate(Person person, NewAffiliation role, String source) {
    if (entities.lines(List.of(role.bodyRef())).isEmpty()) {
      throw new FieldException("bodyRef", "directory.entity.unknown");
    }
    return people.add(new Affiliation(person, role, source));
  }

  void protect(Person person, String publicName) {
    person.protect(publicName, LocalDate.now(clock));
    changed.fire(new PersonChanged(person.ref()));
    hidden.fire(new PersonProtected(person.ref(), person.name(), person.email()));
  }

  void unprotect(Person person) {
    person.unprotect();
    changed.fire(new PersonChanged(person.ref()));
    shown.fire(new PersonUnprotected(person.ref()));
  }

  void rename(Person person, LegalName name) {
    if (!person.name().equals(name)) {
      person.rename(name);
      changed.fire(new PersonChanged(person.ref()));
    }
  }
}
