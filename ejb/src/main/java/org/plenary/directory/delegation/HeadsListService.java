package org.plenary.directory.delegation;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.AddPerson;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.Capacity;
import org.plenary.directory.CorrectRole;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.PersonLine;
import org.plenary.directory.PersonService;
import org.plenary.directory.RoleKind;
import org.plenary.directory.RoleRow;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.PlainText;
import org.plenary.shared.Reason;
import org.plenary.shared.SearchKey;

/**
 * Compares a list of heads of mission, such as the monthly list of delegations, with the directory
 * and applies the differences that an officer chose. A chargé d'affaires in the list takes the
 * place of the one before and leaves the head's post as it is.
 */
@Stateless
@RolesAllowed(OFFICER)
public class HeadsListService {
  private static final String UNTITLED = "Head of Mission";

  @Inject private DirectoryService directory;
  @Inject private DelegationService delegations;
  @Inject private PersonService people;
  @Inject private AffiliationService affiliations;

  /**
   * What a list would change, row by row; changes nothing.
   *
   * @param text with a heading and lines, at most 200,000 characters
   * @param day of the list: of changes for which it gives no day
   * @throws DomainException if the headings are not known
   */
  public List<ProposedHead> propose(
      @NotNull @PlainText(max = 200_000, lines = true) String text, @NotNull LocalDate day) {
    List<ListedHead> listed = HeadsList.read(text);
    DelegationFinder finder = new DelegationFinder(directory.states(), directory.organizations());
    Set<String> seen = new HashSet<>();
    return listed.stream().map(row -> propose(row, finder, seen, PartialDate.day(day))).toList();
  }

  private ProposedHead propose(
      ListedHead row, DelegationFinder finder, Set<String> seen, PartialDate day) {
    if (row.problem() != null) {
      return ProposedHead.unreadable(row, null, row.problem());
    }
    List<EntityLine> bodies = finder.find(row.delegation());
    if (bodies.size() != 1) {
      String key = bodies.isEmpty() ? "organization.heads.none" : "organization.heads.several";
      return ProposedHead.unreadable(row, null, new Reason(key, row.delegation()));
    }
    EntityLine body = bodies.getFirst();
    if (!seen.add(body.code() + row.isCharge())) {
      return ProposedHead.unreadable(row, body, new Reason("organization.heads.twice"));
    }
    return compare(row, body, row.since() == null ? day : row.since());
  }

  private ProposedHead compare(ListedHead row, EntityLine body, PartialDate since) {
    MissionHead head = delegations.heads(List.of(body.ref())).get(body.ref());
    List<RoleRow> present = present(row, head);
    boolean same =
        row.isVacant()
            ? present.isEmpty()
            : Stream.concat(present.stream(), head.designate().stream())
                .anyMatch(role -> isOf(role, row));
    if (same) {
      return new ProposedHead(row, ProposedHead.Kind.SAME, body, List.of(), List.of(), null, null);
    }
    if (present.stream().anyMatch(role -> beginsAfter(role, since))) {
      return ProposedHead.unreadable(row, body, new Reason("organization.heads.before"));
    }
    List<PersonLine> likely =
        row.isVacant() ? List.of() : people.similar(row.givenName(), row.familyName(), null);
    return new ProposedHead(row, kind(row, likely), body, present, likely, since, null);
  }

  private static ProposedHead.Kind kind(ListedHead row, List<PersonLine> likely) {
    if (row.isVacant()) {
      return ProposedHead.Kind.VACANT;
    }
    return switch (likely.size()) {
      case 0 -> ProposedHead.Kind.UNKNOWN_PERSON;
      case 1 -> ProposedHead.Kind.NEW_HEAD;
      default -> ProposedHead.Kind.AMBIGUOUS;
    };
  }

  /** Who holds the post of the row, or may hold it. */
  private static List<RoleRow> present(ListedHead row, MissionHead head) {
    return row.isCharge()
        ? head.adInterim()
        : Stream.concat(
                head.heads().stream(), head.possible().stream().filter(HeadsListService::mayGoOn))
            .toList();
  }

  /** Whether it may be held beyond today: its end is not known to lie in this month or year. */
  private static boolean mayGoOn(RoleRow role) {
    return role.kind() == RoleKind.HEAD && role.period().to().date().isEmpty();
  }

  private static boolean isOf(RoleRow role, ListedHead row) {
    return !row.isVacant()
        && Set.copyOf(SearchKey.words(role.personName()))
            .equals(Set.copyOf(SearchKey.words(row.name())));
  }

  private static boolean beginsAfter(RoleRow role, PartialDate since) {
    return role.period().from().date().filter(d -> d.first().isAfter(since.first())).isPresent();
  }

  /**
   * Makes the chosen changes, all of them or none: what was held ends the day before, the new role
   * begins, people who are not there are entered. What has been applied already changes nothing.
   *
   * @return how many changed something
   * @throws org.plenary.shared.StaleException if a role changed since the proposal
   * @throws DomainException if a change is none that can be made
   */
  public int apply(@NotNull @Valid List<@Valid ApplyHead> chosen) {
    int changed = 0;
    for (ApplyHead one : chosen) {
      if (!one.proposed().isChange()) {
        throw new DomainException("organization.heads.noChange");
      }
      changed += apply(one) ? 1 : 0;
    }
    return changed;
  }

  private boolean apply(ApplyHead one) {
    ProposedHead proposed = one.proposed();
    ListedHead row = proposed.listed();
    UUID body = proposed.body().ref();
    ProposedHead now = compare(row, proposed.body(), proposed.since());
    if (now.kind() == ProposedHead.Kind.SAME) {
      return false;
    }
    for (RoleRow role : proposed.ending()) {
      Period until = Period.of(role.period().from(), Bound.at(proposed.since()));
      affiliations.correct(
          new CorrectRole(
              role.ref(), role.version(), role.title(), role.kind(), role.capacity(), until));
    }
    if (!row.isVacant()) {
      UUID person = one.personRef() == null ? enter(row) : one.personRef();
      Capacity capacity = row.isCharge() ? Capacity.AD_INTERIM : Capacity.FULL;
      Period since = Period.of(Bound.at(proposed.since()), Bound.open());
      RoleKind kind = row.isCharge() ? RoleKind.CHARGE_D_AFFAIRES : RoleKind.HEAD;
      String title = row.title() == null ? UNTITLED : row.title();
      affiliations.add(person, new NewAffiliation(body, title, kind, capacity, since));
    }
    return true;
  }

  private UUID enter(ListedHead row) {
    return directory.addPerson(
        new AddPerson(
            row.honorific(),
            null,
            row.givenName(),
            row.familyName(),
            null,
            null,
            List.of(),
            List.of(),
            null,
            null));
  }
}
