package org.plenary.directory.membership;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.directory.DirectoryNews;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.ImportMark;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;

/** Since when States and organizations belong to which groups; public, kept by officers. */
@Stateless
@PermitAll
public class MembershipService {
  @Inject private Memberships memberships;
  @Inject private DirectoryService directory;
  @Inject private DirectoryNews news;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Those of a State or an organization, now, before and to come, by group. One query. */
  public List<MembershipRow> of(@NotNull UUID member) {
    return on(member, LocalDate.now(clock));
  }

  /** The same; {@code held} tells whether on this day. One query. */
  public List<MembershipRow> on(@NotNull UUID member, @NotNull LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    return memberships.of(List.of(member)).stream().map(one -> row(one, day, today)).toList();
  }

  private static MembershipRow row(GroupMembership one, LocalDate day, LocalDate today) {
    return new MembershipRow(
        one.ref(),
        one.version(),
        one.memberRef(),
        one.groupCode(),
        one.period(),
        one.heldOn(day, today),
        one.source());
  }

  /**
   * One membership.
   *
   * @throws NotFoundException if the State or organization has none such
   */
  public MembershipRow membership(@NotNull UUID member, @NotNull UUID ref) {
    LocalDate today = LocalDate.now(clock);
    return row(owned(member, ref), today, today);
  }

  private GroupMembership owned(UUID member, UUID ref) {
    GroupMembership found = memberships.one(ref);
    if (!found.memberRef().equals(member)) {
      throw new NotFoundException();
    }
    return found;
  }

  /**
   * Adds or corrects a membership.
   *
   * @return its ref
   * @throws FieldException on {@code group}, if another membership of the same group covers a day
   *     of it for certain, or that group is recorded without dates already
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  @RolesAllowed(OFFICER)
  public UUID save(@NotNull @Valid EditMembership command) {
    UUID member = command.memberRef();
    EntityLine line = directory.entities(List.of(member)).get(member);
    if (line == null) {
      throw new FieldException("memberRef", "directory.entity.unknown");
    }
    boolean twice =
        memberships.of(List.of(member)).stream()
            .filter(other -> !other.ref().equals(command.ref()))
            .filter(other -> other.groupCode().equals(command.group()))
            .anyMatch(other -> meet(other.period(), command.period()));
    if (twice) {
      throw new FieldException("group", "directory.membership.twice");
    }
    GroupMembership membership;
    if (command.ref() == null) {
      membership = new GroupMembership(member, command.group(), ImportMark.BY_HAND);
      membership.correct(command.group(), command.period());
      memberships.add(membership);
    } else {
      membership = owned(member, command.ref());
      membership.expectVersion(command.version());
      membership.correct(command.group(), command.period());
    }
    memberships.flush();
    news.changed(line);
    return membership.ref();
  }

  /** Whether they are the same, or there is a day on which both hold for certain. */
  private static boolean meet(Period one, Period other) {
    boolean shared =
        List.of(one, other).stream()
            .flatMap(period -> period.from().date().stream())
            .map(PartialDate::last)
            .anyMatch(day -> one.heldOn(day) == Held.YES && other.heldOn(day) == Held.YES);
    return shared || one.equals(other) || one.to().isOpen() && other.to().isOpen();
  }

  /** Removes a membership that was entered by mistake; the member's history keeps it. */
  @RolesAllowed(OFFICER)
  public void remove(@NotNull UUID member, @NotNull UUID ref, long version) {
    GroupMembership found = owned(member, ref);
    found.expectVersion(version);
    EntityLine line = directory.entities(List.of(member)).get(member);
    String type = line != null && line.isState() ? "State" : "Organization";
    audit.record(type, member, "UPDATE", "groupCodes", found.groupCode(), null);
    memberships.remove(found);
    memberships.flush();
    if (line != null) {
      news.changed(line);
    }
  }
}
