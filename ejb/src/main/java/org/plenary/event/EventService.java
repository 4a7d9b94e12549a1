package org.plenary.event;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.ProtectedNames;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Idempotency;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;

/**
 * Events and their series. Of an event knows whom its {@link Audience} is for; drafts are there for
 * organizers only. Organizers reach all events.
 */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class EventService {
  @Inject private EventRepository events;
  @Inject private EventReaders readers;
  @Inject private Kinds kinds;
  @Inject private ProtectedNames names;
  @Inject private EventNews news;
  @Inject private LifeSteps life;
  @Inject private Idempotency idempotency;
  @Inject private Clock clock;
  @Inject private jakarta.enterprise.event.Event<EditionCreated> editionCreated;

  /** The event with this code, if the caller may know of it. */
  @PermitAll
  public Optional<EventDetail> byCode(String code) {
    return events.byCode(code).filter(this::mayKnow).map(kinds::detail);
  }

  /**
   * The event with this ref.
   *
   * @throws NotFoundException if there is none that the caller may know of
   */
  @PermitAll
  public EventDetail byRef(UUID ref) {
    Event event = events.byRef(ref);
    if (!mayKnow(event)) {
      throw new NotFoundException();
    }
    return kinds.detail(event);
  }

  /** The events as other features refer to them, by ref; unknown refs are left out. One query. */
  @PermitAll
  public Map<UUID, EventLine> lines(Collection<UUID> refs) {
    Map<UUID, EventLine> lines = new HashMap<>();
    for (Event event : events.byRefs(refs)) {
      if (mayKnow(event)) {
        lines.put(event.ref(), event.line());
      }
    }
    return lines;
  }

  /** These events and where they are; unknown refs are left out. One query. */
  @PermitAll
  public Map<UUID, EventVenue> venues(Collection<UUID> refs) {
    Map<UUID, EventVenue> venues = new HashMap<>();
    for (Event event : events.byRefs(refs)) {
      if (mayKnow(event)) {
        EventRow row = event.row(null);
        venues.put(event.ref(), new EventVenue(event.line(), row.city(), row.venue()));
      }
    }
    return venues;
  }

  /** The events with these refs as lists show them; unknown refs are left out. One query. */
  @PermitAll
  public Map<UUID, EventRow> rows(Collection<UUID> refs) {
    List<Event> known = events.byRefs(refs).stream().filter(this::mayKnow).toList();
    Map<UUID, EventRow> rows = new HashMap<>();
    kinds.rows(known).forEach(row -> rows.put(row.ref(), row));
    return rows;
  }

  /** The event with this code as other features refer to it. */
  @PermitAll
  public Optional<EventLine> line(String code) {
    return events.byCode(code).filter(this::mayKnow).map(Event::line);
  }

  /** Whether everyone may know of the event with this code, signed in or not. One query. */
  @PermitAll
  public boolean isOpen(String code) {
    return events.byCode(code).filter(Readership.everyone()::mayKnow).isPresent();
  }

  /** Whether somebody with an account may know of the event with this code. */
  @PermitAll
  public boolean mayKnow(EventReader reader, String code) {
    return events.byCode(code).filter(readers.of(reader)::mayKnow).isPresent();
  }

  /** A page of events, the latest first; as many queries as in some order. */
  @PermitAll
  public Page<EventRow> list(EventFilter filter, PageRequest page) {
    return list(filter, EventOrder.START, true, page);
  }

  /** A page in some order. Two queries, and one where some are of an added kind. */
  @PermitAll
  public Page<EventRow> list(
      EventFilter filter, EventOrder order, boolean descending, PageRequest page) {
    Readership known = readers.ofCaller();
    List<EventRow> rows = kinds.rows(events.page(filter, known, order, descending, page));
    return new Page<>(rows, events.count(filter, known), page);
  }

  /** All series, in the order of the reference data. One query. */
  @PermitAll
  public List<SeriesRow> series() {
    return events.allSeries().stream().map(EventSeries::row).toList();
  }

  /** The series with this code. */
  @PermitAll
  public Optional<SeriesRow> series(String code) {
    return events.seriesByCode(code).map(EventSeries::row);
  }

  /** The editions of a series, the latest first, without side events. One or two queries. */
  @PermitAll
  public List<EventRow> seriesHistory(String code) {
    return kinds.rows(events.editions(code, readers.ofCaller()));
  }

  /** The side events of an event. One query, two where some are of an added kind. */
  @PermitAll
  public List<EventRow> sideEvents(String code) {
    return kinds.rows(events.children(code, readers.ofCaller()));
  }

  /**
   * What the next edition of a series would be.
   *
   * @param from the edition to start from, or null for the latest whose days are known
   * @throws NotFoundException if there is no such series
   * @throws DomainException key {@code event.series.empty} if it has no edition yet
   */
  public NextEdition proposeNextEdition(String series, UUID from) {
    List<Event> editions = editions(series);
    LocalDate today = LocalDate.now(clock);
    return NextEdition.after(series, editions, origin(editions, from), today);
  }

  /**
   * Creates the next edition of a series as a draft. People and registrations do not come along.
   *
   * @return its ref; the same for the same request
   * @throws FieldException for facts that cannot be
   */
  public UUID createNextEdition(@Valid CreateNextEdition command) {
    return idempotency.once(
        "event.nextEdition", command.key(), command.toString(), () -> nextEdition(command));
  }

  private UUID nextEdition(CreateNextEdition command) {
    List<Event> editions = editions(command.series());
    Event from = origin(editions, command.from());
    NextEdition next = NextEdition.after(command.series(), editions, from, LocalDate.now(clock));
    String code =
        next.ordinal() == null
            ? command.series() + "-" + command.facts().start().first().getYear()
            : next.code();
    events.refuseTaken(code);
    Event created =
        events.add(
            new Event(
                code,
                command.series(),
                next.ordinal(),
                next.kind(),
                command.facts().hiding(names)));
    created.isFor(from.audience());
    created.isOf(next.kind(), from.addedKind());
    events.flush();
    editionCreated.fire(new EditionCreated(from.line(), created.line(), command.withProgramme()));
    return created.ref();
  }

  /**
   * Schedules an event outside the sequence of editions, as a draft.
   *
   * @return its ref; the same for the same request
   */
  public UUID schedule(@Valid ScheduleEvent command) {
    return idempotency.once(
        "event.schedule",
        command.key(),
        command.toString(),
        () -> {
          events.seriesByCode(command.series()).orElseThrow(NotFoundException::new);
          events.refuseTaken(command.code());
          Event created =
              events.add(
                  new Event(
                      command.code(),
                      command.series(),
                      command.ordinal(),
                      command.kind(),
                      command.facts().hiding(names)));
          if (command.parent() != null) {
            created.under(events.byCode(command.parent()).orElseThrow(NotFoundException::new));
          }
          if (command.addedKind() != null) {
            kinds.give(created, new KindChoice(null, command.addedKind()));
          }
          events.flush();
          return created.ref();
        });
  }

  /** What an edit form begins with. */
  public EventFacts facts(UUID ref) {
    return events.byRef(ref).facts();
  }

  /**
   * Replaces the facts of an event.
   *
   * @throws org.plenary.shared.StaleException if it changed since the version read
   * @throws FieldException for facts that cannot be
   */
  public void edit(@Valid EditEvent command) {
    Event event = events.byRef(command.ref());
    event.expectVersion(command.version());
    event.edit(command.facts().hiding(names));
    if (command.kind() != null) {
      kinds.give(event, command.kind());
    }
    events.flush();
    news.tell(EventNews.CHANGED, event);
  }

  /** Makes a draft public, once it is cleared. */
  public void announce(UUID ref) {
    take(ref, LifeStep.ANNOUNCE);
  }

  /** Opens the registration; a cleared draft becomes public by it. */
  public void openRegistration(UUID ref) {
    take(ref, LifeStep.OPEN_REGISTRATION);
  }

  /** Closes the registration. */
  public void closeRegistration(UUID ref) {
    take(ref, LifeStep.CLOSE_REGISTRATION);
  }

  private void take(UUID ref, LifeStep step) {
    life.take(events.lock(ref), step, null);
    events.flush();
  }

  private List<Event> editions(String series) {
    events.seriesByCode(series).orElseThrow(NotFoundException::new);
    List<Event> editions = events.editions(series, Readership.all());
    if (editions.isEmpty()) {
      throw new DomainException("event.series.empty");
    }
    return editions;
  }

  private static Event origin(List<Event> editions, UUID from) {
    if (from != null) {
      return editions.stream()
          .filter(e -> e.ref().equals(from))
          .findFirst()
          .orElseThrow(NotFoundException::new);
    }
    return editions.stream()
        .filter(e -> e.period().hasDays())
        .findFirst()
        .orElse(editions.getFirst());
  }

  private boolean mayKnow(Event event) {
    return Readership.everyone().mayKnow(event) || readers.ofCaller().mayKnow(event);
  }
}
