package org.plenary.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.ProtectedNames;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Idempotency;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** The working copy of programmes, and their publication. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class ProgrammeService {
  @Inject private ProgrammeRepository programmes;
  @Inject private DraftRepository drafts;
  @Inject private EventService events;
  @Inject private Snapshots snapshots;
  @Inject private ProtectedNames protectedNames;
  @Inject private SurroundingsReader surroundings;
  @Inject private DraftReset draft;
  @Inject private ProgrammeSteps steps;
  @Inject private Idempotency idempotency;
  @Inject private DirectoryService directory;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private jakarta.enterprise.event.Event<ProgrammePublished> published;

  /**
   * The working copy of an event's programme. At most twelve queries, whatever its size, and one
   * for its files where it has some.
   */
  public ProgrammeDetail workingCopy(UUID event) {
    // Before all else: what changes while the rest is read is then taken over at the next look.
    long version = drafts.draftVersion(event);
    EventDetail detail = events.byRef(event);
    List<SessionRow> all = rows(event);
    return new ProgrammeDetail(
        version,
        detail.line(),
        detail.start().first(),
        detail.end().last(),
        detail.languages(),
        programmes.rooms(event).stream().map(Room::line).toList(),
        all.stream().filter(row -> row.status() != SessionStatus.REMOVED).toList(),
        all.stream().filter(row -> row.status() == SessionStatus.REMOVED).toList(),
        programmes.revisions(event),
        changes(detail, all),
        ProgrammeWarnings.of(all, surroundings.of(detail, all)));
  }

  private List<SessionRow> rows(UUID event) {
    return programmes.sessions(event).stream().map(ProgrammeSession::row).toList();
  }

  private List<ProgrammeChange> changes(EventDetail event, List<SessionRow> rows) {
    List<PublishedSession> before =
        programmes
            .current(event.ref())
            .map(revision -> revision.programme().sessions())
            .orElse(List.of());
    return ProgrammeChanges.between(before, snapshots.sessions(event.ref(), rows, before));
  }

  /**
   * Adds a session.
   *
   * @return its ref; the same for the same request
   * @throws FieldException for facts that cannot be
   */
  public UUID add(@Valid AddSession command) {
    events.byRef(command.event());
    return idempotency.once(
        "programme.session",
        command.key(),
        command.toString(),
        () -> {
          SessionFacts facts = command.facts();
          ProgrammeSession session =
              new ProgrammeSession(command.event(), facts, room(command.event(), facts.room()));
          programmes.add(session);
          drafts.changed(command.event());
          return session.ref();
        });
  }

  /**
   * Replaces what the programme says of a session.
   *
   * @throws org.plenary.shared.StaleException if it changed since the version read
   * @throws FieldException for facts that cannot be
   */
  public ProgrammeStep edit(@Valid EditSession command) {
    ProgrammeSession session = programmes.session(command.ref());
    session.expectVersion(command.version());
    Room room = room(session.eventRef(), command.facts().room());
    return step(session, () -> session.edit(command.facts(), room, command.looked()));
  }

  private ProgrammeStep step(ProgrammeSession session, Runnable change) {
    return steps.take(session.eventRef(), List.of(session), change);
  }

  /** The step that added a session, to be taken back as long as nobody has changed it. */
  public ProgrammeStep adding(UUID ref) {
    return steps.adding(programmes.session(ref));
  }

  /**
   * Takes a step back as a whole: its sessions are as they were before it.
   *
   * @return the step that takes it again
   * @throws org.plenary.shared.StaleException if somebody has changed one of them since, or hidden
   *     a name
   * @throws NotFoundException if a room is gone
   */
  public ProgrammeStep takeBack(@NotNull ProgrammeStep step) {
    events.byRef(step.event());
    return steps.takeBack(step);
  }

  /**
   * Moves a session to another time or room, or changes how long it takes.
   *
   * @return the version that the session has now
   * @throws org.plenary.shared.StaleException if it changed since the version read
   * @throws FieldException for a length that cannot be
   */
  public long place(@Valid PlaceSession command) {
    ProgrammeSession session = programmes.session(command.ref());
    session.expectVersion(command.version());
    session.edit(session.facts().placed(command), room(session.eventRef(), command.room()));
    drafts.changed(session.eventRef());
    return session.version();
  }

  /**
   * Lets a session of a day exchange its place with the one before it, or after it; the first and
   * the last stay where they are.
   */
  public ProgrammeStep exchange(UUID ref, boolean earlier) {
    ProgrammeSession session = programmes.session(ref);
    ProgrammeSession other =
        DayOrder.neighbour(session, programmes.sessions(session.eventRef()), earlier);
    if (other == null) {
      return new ProgrammeStep(session.eventRef(), 0, List.of());
    }
    ProgrammeSession first = earlier ? other : session;
    ProgrammeSession second = earlier ? session : other;
    DayOrder.Exchange hours = DayOrder.exchange(first.facts(), second.facts());
    return steps.take(
        session.eventRef(),
        List.of(first, second),
        () -> {
          first.moveTo(hours.first());
          second.moveTo(hours.second());
        });
  }

  /**
   * Sets the working copy back to the current revision: what is not published is removed and can be
   * brought back.
   *
   * @param session the one session to set back, or null for all
   * @throws DomainException key {@code programme.discard.nothing} before the first revision
   */
  public ProgrammeStep discard(UUID event, UUID session) {
    events.byRef(event);
    return steps.take(event, programmes.sessions(event), () -> draft.reset(event, session));
  }

  /** Cancels a session: it stays in the programme, marked. */
  public ProgrammeStep cancel(UUID ref) {
    ProgrammeSession session = programmes.session(ref);
    return step(session, session::cancel);
  }

  /** Takes a session out of the programme; {@link #restore} brings it back. */
  public ProgrammeStep remove(UUID ref) {
    ProgrammeSession session = programmes.session(ref);
    return step(session, session::remove);
  }

  /** Plans a cancelled or removed session again. */
  public ProgrammeStep restore(UUID ref) {
    ProgrammeSession session = programmes.session(ref);
    return step(session, session::restore);
  }

  /**
   * Publishes the working copy as the next revision, which is current from then on.
   *
   * @return its number
   * @throws DomainException keys {@code programme.publish.draft} (the event is not public), {@code
   *     programme.publish.calledOff}, {@code programme.publish.notCleared}, {@code
   *     programme.publish.empty}, {@code programme.publish.unchanged}, {@code
   *     programme.publish.unwilling}
   */
  public int publish(UUID event) {
    // First of all: names are read after whoever protects a person at this moment is through.
    long version = programmes.raisePublishedVersion();
    EventDetail detail = events.byRef(event);
    if (!detail.stage().isPublic()) {
      throw new DomainException("programme.publish.draft");
    }
    if (detail.stage().isCalledOff()) {
      throw new DomainException("programme.publish.calledOff");
    }
    if (detail.clearance() == null) {
      throw new DomainException("programme.publish.notCleared", detail.code());
    }
    Optional<Revision> before = programmes.current(event);
    PublishedProgramme old = before.map(Revision::programme).orElse(null);
    PublishedProgramme now =
        hidden(
            snapshots.next(
                detail, rows(event), old, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    if (now.sessions().isEmpty()) {
      throw new DomainException("programme.publish.empty");
    }
    if (old != null && now.saysTheSameAs(old)) {
      throw new DomainException("programme.publish.unchanged", old.revision());
    }
    refuseUnwilling(now);
    before.ifPresent(Revision::supersede);
    programmes.add(new Revision(event, now, caller.login()));
    programmes.flush();
    published.fire(new ProgrammePublished(event, detail.code(), now.revision(), version));
    return now.revision();
  }

  /**
   * Who does not want to be named is no speaker without a name: the organizer decides what stands
   * there instead.
   */
  private void refuseUnwilling(PublishedProgramme programme) {
    List<UUID> speakers =
        programme.sessions().stream()
            .flatMap(session -> session.speakers().stream())
            .map(PublishedSession.Speaker::person)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<String> unwilling = directory.unpublishable(speakers);
    if (!unwilling.isEmpty()) {
      throw new DomainException("programme.publish.unwilling", String.join(", ", unwilling));
    }
  }

  /** Whoever typed the whole name of a protected person meant them. */
  private PublishedProgramme hidden(PublishedProgramme programme) {
    UnaryOperator<String> texts = protectedNames.hiding();
    return programme.withSessions(session -> session.hiding(speaker -> false, "", texts));
  }

  private Room room(UUID event, UUID ref) {
    if (ref == null) {
      return null;
    }
    return programmes.rooms(event).stream()
        .filter(room -> room.ref().equals(ref))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
