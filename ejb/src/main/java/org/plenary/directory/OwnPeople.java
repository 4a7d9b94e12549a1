package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.shared.Caller;
import org.plenary.shared.Roles;

/**
 * What delegations and members see of people: those with a role, now or before, in the State or
 * organization that they speak for, and of these no role elsewhere. Others are as if they were not
 * there.
 */
@Dependent
class OwnPeople {
  @Inject private EntityRepository entities;
  @Inject private PersonLines lines;
  @Inject private Caller caller;
  @Inject private Clock clock;

  Map<UUID, PersonLine> of(Collection<Person> people) {
    Set<UUID> bodies = bodies();
    return bodies.isEmpty() ? Map.of() : among(lines.roles(people), bodies);
  }

  private Map<UUID, PersonLine> among(Map<Person, List<Affiliation>> people, Set<UUID> bodies) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, PersonLine> own = new HashMap<>();
    people.forEach(
        (person, roles) -> {
          List<Affiliation> here = within(bodies, roles);
          if (!here.isEmpty()) {
            Affiliation main = PersonLines.main(here, today);
            own.put(person.ref(), PersonLines.line(person, main, caller.nameRights()));
          }
        });
    return own;
  }

  /** Those of these roles that are held in one of these bodies. */
  static List<Affiliation> within(Set<UUID> bodies, List<Affiliation> roles) {
    return roles.stream().filter(role -> bodies.contains(role.bodyRef())).toList();
  }

  /** The entities that the caller speaks for, of a State also its delegation and government. */
  private Set<UUID> bodies() {
    List<UUID> spokenFor =
        Stream.of(Roles.DELEGATION, Roles.MEMBER)
            .flatMap(role -> caller.entityRef(role).stream())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Set<UUID> bodies = new HashSet<>(spokenFor);
    entities.lines(spokenFor).stream()
        .map(EntityView::line)
        .filter(EntityLine::isState)
        .forEach(state -> bodies.addAll(entities.speakingFor(state.code())));
    return bodies;
  }
}
