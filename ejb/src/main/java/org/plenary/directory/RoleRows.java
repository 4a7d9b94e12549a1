package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plenary.shared.Caller;
import org.plenary.shared.Period.Held;

/** Turns affiliations into rows, names rendered by the caller's rights. */
@Dependent
class RoleRows {
  @Inject private Caller caller;
  @Inject private Clock clock;

  List<RoleRow> today(List<Affiliation> roles) {
    LocalDate today = LocalDate.now(clock);
    return roles.stream().map(role -> row(role, role.heldToday(today))).toList();
  }

  List<RoleRow> on(List<Affiliation> roles, LocalDate day) {
    return roles.stream().map(role -> row(role, role.heldOn(day))).toList();
  }

  private RoleRow row(Affiliation role, Held held) {
    Person person = role.person();
    return new RoleRow(
        role.ref(),
        role.version(),
        person.ref(),
        person.name().render(caller.nameRights()),
        person.isProtected(),
        role.bodyRef(),
        role.title(),
        role.kind(),
        role.capacity(),
        role.period(),
        held,
        role.source());
  }
}
