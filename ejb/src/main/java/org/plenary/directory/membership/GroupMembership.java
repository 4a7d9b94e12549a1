package org.plenary.directory.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Bound;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;

/** That a State or an organization belongs to a group, belonged or will belong. */
@Entity
@Table(name = "group_membership")
public class GroupMembership extends Aggregate {
  @Column(name = "member_ref", nullable = false)
  private UUID memberRef;

  @Column(name = "group_code", nullable = false)
  private String groupCode;

  @Embedded private Period period;

  @Column(name = "source", nullable = false)
  private String source;

  protected GroupMembership() {}

  /** One of which only is known that it goes on. */
  public GroupMembership(UUID memberRef, String groupCode, String source) {
    this.memberRef = Objects.requireNonNull(memberRef);
    this.source = Objects.requireNonNull(source);
    correct(groupCode, Period.of(Bound.unknown(), Bound.open()));
  }

  final void correct(String groupCode, Period period) {
    this.groupCode = Objects.requireNonNull(groupCode);
    this.period = Objects.requireNonNull(period);
  }

  /** Whether it held on this day: one that goes on does today, even if nobody knows since when. */
  Held heldOn(LocalDate day, LocalDate today) {
    boolean goesOn = period.from().isUnknown() && period.to().isOpen();
    return goesOn && day.equals(today) ? Held.YES : period.heldOn(day);
  }

  /** Whether neither its beginning nor its end has a date. */
  public boolean isUndated() {
    return period.from().date().isEmpty() && period.to().date().isEmpty();
  }

  UUID memberRef() {
    return memberRef;
  }

  public String groupCode() {
    return groupCode;
  }

  Period period() {
    return period;
  }

  public String source() {
    return source;
  }
}
