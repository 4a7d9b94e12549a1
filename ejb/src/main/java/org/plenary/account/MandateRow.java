package org.plenary.account;

import java.time.LocalDate;
import java.util.UUID;
import org.plenary.directory.RoleTerm;
import org.plenary.shared.Period;
import org.plenary.shared.Roles;

/**
 * A mandate of an account as it stands on a day.
 *
 * @param ref of the mandate
 * @param role DELEGATION or MEMBER
 * @param affiliationRef the role in the directory
 * @param entityRef the State or organization that the account speaks for by it; null if the
 *     directory does not record the role any more
 * @param period when the role is held, or null likewise
 * @param state whether it opens something
 * @param firstDay from when it does, or null if that is open or unknown
 * @param lastDay until when it does, or null if that is open or unknown
 */
public record MandateRow(
    UUID ref,
    String role,
    UUID affiliationRef,
    UUID entityRef,
    Period period,
    MandateState state,
    LocalDate firstDay,
    LocalDate lastDay) {
  static MandateRow of(Mandate mandate, RoleTerm term, LocalDate day) {
    Period period = term == null ? null : term.period();
    return new MandateRow(
        mandate.ref(),
        mandate.role(),
        mandate.affiliationRef(),
        term == null ? null : entity(mandate.role(), term),
        period,
        MandateState.on(day, period),
        period == null ? null : MandateState.firstDay(period).orElse(null),
        period == null ? null : MandateState.lastDay(period).orElse(null));
  }

  /** A delegation is its State's, whichever of its bodies the focal point sits in. */
  private static UUID entity(String role, RoleTerm term) {
    return role.equals(Roles.DELEGATION) ? term.delegationRef() : term.bodyRef();
  }

  public boolean isHeld() {
    return state == MandateState.HELD;
  }

  /** Whether nothing comes of it any more. */
  public boolean isOver() {
    return state == MandateState.ENDED || state == MandateState.GONE;
  }

  /** Whether nobody knows until when it is held: access stays. */
  public boolean isEndUnknown() {
    return period != null && period.to().isUnknown();
  }

  /** Whether it is held now and its last day is known to be this one or an earlier one. */
  public boolean isEndingBy(LocalDate day) {
    return isHeld() && lastDay != null && !lastDay.isAfter(day);
  }
}
