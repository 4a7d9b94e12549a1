package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plenary.audit.AuditFilter;
import org.plenary.audit.AuditLog;
import org.plenary.audit.AuditRow;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.RoleTimeline;
import org.plenary.directory.confirmation.ConfirmationService;
import org.plenary.directory.confirmation.EntryStanding;
import org.plenary.directory.correspondence.CorrespondenceFileRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.programme.PersonAppearance;
import org.plenary.programme.PersonAppearances;
import org.plenary.registration.PersonRegistration;
import org.plenary.registration.PersonRegistrations;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;
import org.plenary.web.shared.Dates;

/**
 * What surrounds a person, as the person's page shows it: functions over time, events, sessions,
 * files, how fresh the entry is and who looked. Each is asked for once a request, and only for who
 * may see it.
 */
@Named
@RequestScoped
public class PersonSurroundings {
  private static final int FILES = 10;
  private static final PageRequest LOOKS = new PageRequest(0, 10);
  private static final List<String> STAFF =
      List.of(Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY);

  @Inject private PersonRegistrations registrations;
  @Inject private PersonAppearances appearances;
  @Inject private CorrespondenceService correspondence;
  @Inject private ConfirmationService confirmations;
  @Inject private AuditLog audit;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private RoleTimeline timeline;
  private List<PersonRegistration> registered;
  private List<PersonAppearance> appeared;
  private List<CorrespondenceFileRow> files;
  private EntryStanding standing;
  private List<HistoryEntry> looks;

  /** Whether the reader works with people: administrators keep accounts. */
  public boolean isStaff() {
    return STAFF.stream().anyMatch(request::isUserInRole);
  }

  /** The functions over time; without posts where no date is known. */
  public RoleTimeline timeline(PersonDetail person) {
    if (timeline == null) {
      timeline = RoleTimeline.of(person.roles(), getToday());
    }
    return timeline;
  }

  /** Where the days of the drawing lie. */
  public TimelineScale scale(PersonDetail person) {
    return new TimelineScale(timeline(person));
  }

  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.instant(), Dates.OFFICE);
  }

  /** Events to come for which the person is registered, the next first. */
  public List<PersonRegistration> coming(UUID person) {
    return registered(person).stream().filter(one -> !isOver(one)).toList().reversed();
  }

  /** Events that are over, the latest first. */
  public List<PersonRegistration> past(UUID person) {
    return registered(person).stream().filter(this::isOver).toList();
  }

  private boolean isOver(PersonRegistration one) {
    return one.event().end().last().isBefore(getToday());
  }

  private List<PersonRegistration> registered(UUID person) {
    if (registered == null) {
      registered = isStaff() ? registrations.of(person) : List.of();
    }
    return registered;
  }

  /** Sessions of published programmes, the latest first. */
  public List<PersonAppearance> appeared(UUID person) {
    if (appeared == null) {
      appeared = isStaff() ? appearances.of(person) : List.of();
    }
    return appeared;
  }

  /** The latest files of correspondence. */
  public List<CorrespondenceFileRow> files(UUID person) {
    if (files == null) {
      files = isStaff() ? correspondence.filesWith(person, FILES) : List.of();
    }
    return files;
  }

  /** How fresh the entry is. */
  public EntryStanding standing(UUID person) {
    if (standing == null) {
      standing = confirmations.of(person);
    }
    return standing;
  }

  /** The last looks behind a public name, for administrators. */
  public List<HistoryEntry> looks(UUID person) {
    if (looks == null) {
      AuditFilter filter = new AuditFilter(null, null, null, null, null, person).ofLooks();
      looks =
          request.isUserInRole(Roles.ADMIN)
              ? audit.page(filter, LOOKS).rows().stream().map(AuditRow::entry).toList()
              : List.of();
    }
    return looks;
  }
}
