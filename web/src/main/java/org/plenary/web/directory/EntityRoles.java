package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.RoleRow;
import org.plenary.directory.RoleTimeline;
import org.plenary.shared.DomainException;
import org.plenary.shared.Period.Held;
import org.plenary.shared.Roles;

/** The people of an entity: now, before, and on a day asked for; for who may see people. */
@Named
@RequestScoped
public class EntityRoles {
  @Inject private AffiliationService affiliations;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private List<RoleRow> all;
  private List<RoleRow> onDay;
  private LocalDate day;
  private RoleTimeline timeline;

  /** Reads the roles in these entities; on a day, if one is given as yyyy-MM-dd. */
  void load(List<UUID> bodies, String on) {
    if (!isAllowed()) {
      return;
    }
    all = affiliations.rolesIn(bodies);
    if (on != null && !on.isBlank()) {
      try {
        day = LocalDate.parse(on.strip());
      } catch (DateTimeParseException e) {
        throw new DomainException("shared.date.malformed", on);
      }
      onDay = affiliations.holders(bodies, day);
    }
  }

  /** Whether the reader may see people at all. */
  public boolean isAllowed() {
    return List.of(
            Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY, Roles.ADMIN)
        .stream()
        .anyMatch(request::isUserInRole);
  }

  /** Those who hold a role today, or may hold one. */
  public List<RoleRow> getNow() {
    return all == null ? List.of() : all.stream().filter(RoleRow::isPossible).toList();
  }

  /** Those whose role has ended. */
  public List<RoleRow> getBefore() {
    return all == null ? List.of() : all.stream().filter(r -> r.held() == Held.NO).toList();
  }

  /** Those who held a role on the day, or may have held one; null if no day was asked for. */
  public List<RoleRow> getOnDay() {
    return onDay;
  }

  public LocalDate getDay() {
    return day;
  }

  /** Who held which post over time; without posts where no date is known. */
  public RoleTimeline getTimeline() {
    if (timeline == null) {
      timeline = RoleTimeline.of(all == null ? List.of() : all, LocalDate.now(clock));
    }
    return timeline;
  }

  /** Where the days of the timeline lie. */
  public TimelineScale getScale() {
    return new TimelineScale(getTimeline());
  }

  /** Today, which the timeline marks. */
  public LocalDate getToday() {
    return LocalDate.now(clock);
  }
}
