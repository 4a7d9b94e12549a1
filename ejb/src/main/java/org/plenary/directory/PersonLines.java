package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.NameRights;
import org.plenary.shared.Period.Held;

/** Turns people into lines, with their present main affiliation: one query for all of them. */
@Dependent
class PersonLines {
  @Inject private PersonRepository people;
  @Inject private Caller caller;
  @Inject private Clock clock;

  Map<UUID, PersonLine> of(Collection<Person> persons) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, PersonLine> lines = new LinkedHashMap<>();
    roles(persons)
        .forEach(
            (person, roles) ->
                lines.put(person.ref(), line(person, main(roles, today), caller.nameRights())));
    return lines;
  }

  /** The roles of each of these people, the latest first. One query. */
  Map<Person, List<Affiliation>> roles(Collection<Person> persons) {
    Map<Person, List<Affiliation>> roles = new LinkedHashMap<>();
    persons.forEach(person -> roles.put(person, new ArrayList<>()));
    people.affiliations(persons).forEach(role -> roles.get(role.person()).add(role));
    return roles;
  }

  /** The role held today for certain, else one that may be held today, else none. */
  static Affiliation main(List<Affiliation> latestFirst, LocalDate today) {
    Affiliation possible = null;
    for (Affiliation role : latestFirst) {
      Held held = role.heldToday(today);
      if (held == Held.YES) {
        return role;
      }
      if (held == Held.UNKNOWN && possible == null) {
        possible = role;
      }
    }
    return possible;
  }

  static PersonLine line(Person person, Affiliation main, NameRights rights) {
    return new PersonLine(
        person.ref(),
        person.name().render(rights),
        person.name().renderNative(rights),
        person.honorific(),
        main == null ? null : main.title(),
        main == null ? null : main.bodyRef(),
        person.isProtected());
  }
}
