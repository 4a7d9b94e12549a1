package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Period.Held;

/**
 * The list of people, each with one role: of those that the filter asks for the one held on its
 * day, else today.
 */
@Dependent
class PeopleList {
  @Inject private PeopleSearch search;
  @Inject private PersonLines lines;
  @Inject private EntityRepository entities;
  @Inject private Caller caller;
  @Inject private Clock clock;

  Page<PersonRow> page(PeopleFilter filter, PageRequest page) {
    Collection<UUID> bodies = search.bodies(filter);
    Page<FoundPerson> found = search.page(filter, bodies, page);
    List<Person> people = found.rows().stream().map(FoundPerson::person).toList();
    Map<Person, Affiliation> shown = shown(filter, bodies, people);
    Map<UUID, EntityLine> entityLines = lines(shown.values());
    List<PersonRow> rows =
        found.rows().stream()
            .map(one -> row(filter, one, shown.get(one.person()), entityLines))
            .toList();
    return new Page<>(rows, found.total(), page);
  }

  private Map<UUID, EntityLine> lines(Collection<Affiliation> roles) {
    Map<UUID, EntityLine> found = new HashMap<>();
    List<UUID> refs =
        roles.stream().filter(Objects::nonNull).map(Affiliation::bodyRef).distinct().toList();
    entities.lines(refs).forEach(view -> found.put(view.line().ref(), view.line()));
    return found;
  }

  private Map<Person, Affiliation> shown(
      PeopleFilter filter, Collection<UUID> bodies, Collection<Person> people) {
    Map<Person, Affiliation> shown = new HashMap<>();
    lines
        .roles(people)
        .forEach(
            (person, roles) -> {
              List<Affiliation> asked =
                  roles.stream().filter(role -> filter.admits(role, bodies)).toList();
              shown.put(person, one(filter, asked));
            });
    return shown;
  }

  private Affiliation one(PeopleFilter filter, List<Affiliation> asked) {
    LocalDate today = LocalDate.now(clock);
    if (filter.on() != null && !filter.on().equals(today)) {
      return asked.stream()
          .filter(role -> role.heldOn(filter.on()) == Held.YES)
          .findFirst()
          .orElse(asked.isEmpty() ? null : asked.getFirst());
    }
    Affiliation main = PersonLines.main(asked, today);
    boolean ended = main == null && filter.asksForRole() && !asked.isEmpty();
    return ended ? asked.getFirst() : main;
  }

  private PersonRow row(
      PeopleFilter filter, FoundPerson found, Affiliation role, Map<UUID, EntityLine> entityLines) {
    Person person = found.person();
    EntityLine body = role == null ? null : entityLines.get(role.bodyRef());
    LocalDate today = LocalDate.now(clock);
    LocalDate day = filter.on() == null ? today : filter.on();
    Held held = null;
    if (role != null) {
      held = day.equals(today) ? role.heldToday(day) : role.heldOn(day);
    }
    return new PersonRow(
        PersonLines.line(person, role, caller.nameRights()),
        body == null ? null : body.code(),
        body == null ? null : body.name(),
        body != null && body.speaksForState() ? body.country() : null,
        held,
        person.isProtected() ? null : found.email(),
        found.changed(),
        found.lastContact(),
        found.similar());
  }
}
