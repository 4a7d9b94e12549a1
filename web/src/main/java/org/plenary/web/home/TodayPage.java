package org.plenary.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.OfficeHolder;
import org.plenary.directory.OfficeHolderService;
import org.plenary.event.EventFilter;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.event.Stage;
import org.plenary.mechanism.MechanismService;
import org.plenary.mechanism.StateMechanism;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.registration.OwnSeats;
import org.plenary.registration.RegistrationCounts;
import org.plenary.registration.RegistrationList;
import org.plenary.registration.SeatCount;
import org.plenary.shared.Caller;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;
import org.plenary.web.shared.Dates;

/** What awaits the reader today, by role. */
@Named
@RequestScoped
public class TodayPage {
  private static final int EVENTS = 100;
  private static final int OPEN = 3;
  private static final int ROLES = 20;
  private static final int DAYS_AHEAD = 90;

  @Inject private EventService events;
  @Inject private OfficeHolderService holders;
  @Inject private MechanismService mechanisms;
  @Inject private RegistrationList registrations;
  @Inject private OwnSeats ownSeats;
  @Inject private ReadableProgrammes programmes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  private LocalDate today;
  private List<EventRow> ahead = List.of();
  private List<EventRow> published = List.of();
  private Map<UUID, SeatCount> seats = Map.of();
  private List<Desk> desks = List.of();
  private List<OfficeHolder> ending = List.of();
  private List<StateMechanism> grid = List.of();

  /** Reads what the reader's roles reach. */
  public void load() {
    today = LocalDate.ofInstant(clock.instant(), Dates.OFFICE);
    ahead =
        events.list(EventFilter.all(), new PageRequest(0, EVENTS)).rows().stream()
            .filter(event -> !event.stage().isCalledOff() && !isOver(event))
            .sorted(Comparator.comparing(EventRow::start))
            .toList();
    if (isOrganizer()) {
      desks =
          ahead.stream()
              .filter(event -> event.stage() == Stage.REGISTRATION_OPEN)
              .limit(OPEN)
              .map(event -> new Desk(event, registrations.counts(event.ref())))
              .toList();
    }
    if (isDelegation() || isDoor()) {
      published = ahead.stream().filter(this::hasAgenda).limit(OPEN).toList();
    }
    if (isDelegation()) {
      seats = ownSeats.at(ahead.stream().map(EventRow::ref).toList());
    }
    if (isDirectoryShown()) {
      ending = holders.ending(today, today.plusDays(DAYS_AHEAD), ROLES);
    }
    if (isMechanismShown()) {
      grid = mechanisms.grid();
    }
  }

  private boolean hasAgenda(EventRow event) {
    return programmes.currentNumber(event.code()).isPresent();
  }

  private boolean isOver(EventRow event) {
    return event.end().last().isBefore(today);
  }

  /** Events under way: begun, not over. */
  public List<EventRow> getUnderWay() {
    return ahead.stream().filter(event -> !event.start().first().isAfter(today)).toList();
  }

  /** Events to come, the next first. */
  public List<EventRow> getUpcoming() {
    return ahead.stream().filter(event -> event.start().first().isAfter(today)).toList();
  }

  /** The next events whose registration is open, with what awaits the organizer. */
  public List<Desk> getDesks() {
    return desks;
  }

  /** The next events whose programme is published, for delegations and at the door. */
  public List<EventRow> getPublished() {
    return published;
  }

  /** Events ahead at which the reader's delegation has seats or people. */
  public List<EventRow> getOwn() {
    return ahead.stream().filter(event -> seats.containsKey(event.ref())).limit(OPEN).toList();
  }

  /** The delegation's people and seats at an event. */
  public SeatCount seats(EventRow event) {
    return seats.get(event.ref());
  }

  /** How many days until an event begins. */
  public long daysUntil(EventRow event) {
    return today.until(event.start().first(), ChronoUnit.DAYS);
  }

  /** Roles that end in the next three months. */
  public List<OfficeHolder> getEnding() {
    return ending;
  }

  /** How many participating States have a co-ordinator or rapporteur that is known. */
  public long getKnownParticipating() {
    return grid.stream().filter(row -> row.isParticipating() && row.isKnown()).count();
  }

  /** How many Partners have one. */
  public long getKnownPartners() {
    return grid.stream().filter(row -> !row.isParticipating() && row.isKnown()).count();
  }

  public LocalDate getToday() {
    return today;
  }

  public boolean isDirectoryShown() {
    return caller.has(Roles.OFFICER) || caller.has(Roles.CO_ORDINATORS_DESK);
  }

  public boolean isMechanismShown() {
    return caller.has(Roles.CO_ORDINATORS_DESK);
  }

  public boolean isGroupShown() {
    return caller.has(Roles.SECRETARY) || caller.has(Roles.MEMBER);
  }

  public boolean isAdministrationShown() {
    return caller.has(Roles.ADMIN);
  }

  public boolean isDelegation() {
    return caller.has(Roles.DELEGATION);
  }

  public boolean isDoor() {
    return caller.has(Roles.GATE);
  }

  public boolean isOrganizer() {
    return caller.has(Roles.ORGANIZER);
  }

  /**
   * The registration of an event.
   *
   * @param event the event
   * @param counts who registered, who waits for approval or for a seat
   */
  public record Desk(EventRow event, RegistrationCounts counts) {}
}
