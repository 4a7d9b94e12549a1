package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.membership.MembershipRow;
import org.plenary.directory.membership.MembershipService;
import org.plenary.shared.DomainException;

/** The groups that a State or an organization belongs to, as a part of its page. */
@Named
@RequestScoped
public class EntityMemberships {
  @Inject private MembershipService memberships;

  private List<MembershipRow> rows = List.of();
  private LocalDate day;

  /** Reads them; whether each held on a day, if one is given as yyyy-MM-dd. */
  void load(UUID member, String on) {
    try {
      day = on == null || on.isBlank() ? null : LocalDate.parse(on.strip());
    } catch (DateTimeParseException e) {
      throw new DomainException("shared.date.malformed", on);
    }
    rows = day == null ? memberships.of(member) : memberships.on(member, day);
  }

  /** By group, the latest first. */
  public List<MembershipRow> getRows() {
    return rows;
  }

  /** The day that was asked for, or null. */
  public LocalDate getDay() {
    return day;
  }
}
