package org.plenary.directory;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.SearchKey;

/** Who holds which role since when. Nothing is overwritten: a role ends, a successor's begins. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
public class AffiliationService {
  private static final int MAX_OF_BODY = 500;

  @Inject private PersonRepository people;
  @Inject private PersonWriter writer;
  @Inject private EntityRepository entities;
  @Inject private RoleRows rows;
  @Inject private DirectoryNews news;

  /** A role. */
  public RoleRow role(UUID affiliationRef) {
    return rows.today(List.of(people.affiliation(affiliationRef))).getFirst();
  }

  /** The roles in these entities, now and before, by name; the first 500. One query. */
  public List<RoleRow> rolesIn(List<UUID> bodies) {
    return rows.today(people.affiliationsWith(bodies, MAX_OF_BODY));
  }

  /**
   * Who held a role in these entities on a day: those of whom it is certain, and those of whom the
   * sources do not tell. One query on an index.
   */
  public List<RoleRow> holders(List<UUID> bodies, LocalDate day) {
    return rows.on(people.aroundDay(bodies, day), day).stream()
        .filter(RoleRow::isPossible)
        .toList();
  }

  /**
   * Others who hold the same post in full over the same time, for a warning: it is allowed.
   *
   * @param except the role that is being corrected, or null
   */
  @RolesAllowed(OFFICER)
  public List<RoleRow> alsoInFull(@NotNull NewAffiliation role, UUID except) {
    if (role.capacity() != Capacity.FULL || role.title() == null || role.period() == null) {
      return List.of();
    }
    String post = SearchKey.of(role.title());
    return rows.today(
        people.affiliationsWith(List.of(role.bodyRef()), MAX_OF_BODY).stream()
            .filter(other -> !other.ref().equals(except))
            .filter(other -> other.capacity() == Capacity.FULL)
            .filter(other -> other.titleKey().equals(post))
            .filter(other -> together(other.period(), role.period()))
            .toList());
  }

  /** Whether there is a day on which both hold for certain. */
  private static boolean together(Period one, Period other) {
    return Stream.of(one, other)
        .flatMap(period -> period.from().date().stream())
        .map(PartialDate::last)
        .anyMatch(
            day -> one.heldOn(day) == Period.Held.YES && other.heldOn(day) == Period.Held.YES);
  }

  /** A person takes up a role. */
  @RolesAllowed({OFFICER, SYSTEM})
  public UUID add(UUID personRef, @NotNull @Valid NewAffiliation role) {
    Affiliation added = writer.affiliate(people.person(personRef), role, PersonWriter.BY_HAND);
    people.flush();
    touched(added.person());
    return added.ref();
  }

  /**
   * Ends a role on a day; the successor, if one is named, holds it from that day.
   *
   * @throws FieldException on {@code day} or {@code successorRef}
   */
  @RolesAllowed(OFFICER)
  public void end(@NotNull @Valid EndRole command) {
    Affiliation role = people.affiliation(command.affiliationRef());
    role.expectVersion(command.version());
    role.end(command.day());
    if (command.successorRef() != null) {
      Person successor = people.person(command.successorRef());
      if (successor.equals(role.person())) {
        throw new FieldException("successorRef", "directory.role.ownSuccessor");
      }
      NewAffiliation next =
          new NewAffiliation(
              role.bodyRef(),
              role.title(),
              role.kind(),
              command.capacity(),
              Period.since(command.day()));
      writer.affiliate(successor, next, PersonWriter.BY_HAND);
      touched(successor);
    }
    people.flush();
    touched(role.person());
  }

  /**
   * Corrects what is recorded of a role.
   *
   * @throws FieldException on {@code from} or {@code ending}, if it is to be held in a body after
   *     that was closed
   */
  @RolesAllowed(OFFICER)
  public void correct(@NotNull @Valid CorrectRole command) {
    Affiliation role = people.affiliation(command.affiliationRef());
    role.expectVersion(command.version());
    if (!command.period().equals(role.period())) {
      entities.expectOpen(
          new NewAffiliation(
              role.bodyRef(), command.title(), command.capacity(), command.period()));
    }
    RoleKind kind = command.kind() == null ? role.kind() : command.kind();
    role.correct(command.title(), kind, command.capacity(), command.period());
    people.flush();
    touched(role.person());
  }

  /**
   * Removes a role that was entered by mistake.
   *
   * @throws DomainException key {@code directory.role.fromReference} for one that the reference
   *     data name
   */
  @RolesAllowed(OFFICER)
  public void remove(UUID affiliationRef, long version) {
    Affiliation role = people.affiliation(affiliationRef);
    role.expectVersion(version);
    if (role.mark().isImported()) {
      throw new DomainException("directory.role.fromReference");
    }
    people.remove(role);
    people.flush();
    touched(role.person());
  }

  private void touched(Person person) {
    people.touch(person);
    news.personChanged(person.ref());
  }
}
