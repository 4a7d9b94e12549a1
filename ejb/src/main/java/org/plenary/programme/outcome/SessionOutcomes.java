package org.plenary.programme.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.ProtectedNames;
import org.plenary.event.EventService;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;
import org.plenary.programme.WorkingSessions;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;
import org.plenary.shared.StaleException;

/**
 * What came of the sessions of events. Those who edit the programme read and record it: they follow
 * the working copy, which nobody else reads.
 */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class SessionOutcomes {
  /** Of these nothing comes that could be recorded. */
  private static final Set<SessionKind> WITHOUT =
      EnumSet.of(
          SessionKind.REGISTRATION,
          SessionKind.BREAK,
          SessionKind.RECEPTION,
          SessionKind.CEREMONY,
          SessionKind.EXHIBITION);

  @Inject private SessionOutcomeRepository outcomes;
  @Inject private WorkingSessions sessions;
  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private ProtectedNames protectedNames;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The planned sessions of an event of which something may come, in order of time, and whatever
   * else has something recorded: breaks and the like, cancelled and removed sessions. Side events
   * are not among them. Five queries.
   */
  public List<SessionOutcomeRow> all(@NotNull UUID event) {
    events.byRef(event);
    Map<UUID, SessionOutcome> recorded =
        outcomes.ofEvent(event).stream()
            .collect(Collectors.toMap(SessionOutcome::sessionRef, Function.identity()));
    return sessions.all(event).stream()
        .map(row -> row(row, recorded.get(row.ref())))
        .filter(row -> row.isRecorded() || expectsOutcome(row.session()))
        .toList();
  }

  private static boolean expectsOutcome(SessionRow row) {
    return row.status() == SessionStatus.PLANNED
        && row.facts().sideEvent() == null
        && !WITHOUT.contains(row.facts().kind());
  }

  private static SessionOutcomeRow row(SessionRow session, SessionOutcome outcome) {
    return outcome == null
        ? new SessionOutcomeRow(session, 0, OutcomeFacts.nothing(), null, null)
        : outcome.row(session);
  }

  /**
   * What came of a session, whatever has become of it since. Five queries.
   *
   * @throws NotFoundException if the event has no such session
   */
  public SessionOutcomeRow of(@NotNull UUID event, @NotNull UUID session) {
    events.byRef(event);
    return row(sessions.one(event, session), outcomes.ofSession(session).orElse(null));
  }

  /**
   * Records what came of a session, for the first time or anew; without any text what was recorded
   * is taken back.
   *
   * @return the version that it has now
   * @throws NotFoundException if the event has no such session
   * @throws DomainException key {@code outcome.sideEvent} for a session that is a side event
   * @throws FieldException field {@code summary}, key {@code outcome.nothing}, where nothing is
   *     recorded and nothing given; fields {@code to} and {@code name} for refs of nobody who can
   *     be meant
   * @throws StaleException if it changed since the version read
   */
  public long record(@Valid @NotNull RecordSessionOutcome command) {
    events.byRef(command.event());
    SessionFacts session = sessions.one(command.event(), command.session()).facts();
    if (session.sideEvent() != null) {
      throw new DomainException("outcome.sideEvent");
    }
    SessionOutcome outcome =
        outcomes
            .ofSession(command.session())
            .orElseGet(() -> new SessionOutcome(command.event(), command.session()));
    outcome.expectVersion(command.version());
    OutcomeFacts facts = command.facts().hiding(protectedNames.hiding());
    if (command.version() == 0 && facts.isEmpty()) {
      throw new FieldException("summary", "outcome.nothing");
    }
    refuseStrangers(facts, outcome.facts(), session);
    outcome.record(facts, caller.login(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    if (command.version() == 0) {
      begin(outcome);
    }
    outcomes.flush();
    return outcome.version();
  }

  /** Two organizers may record it for the first time: the unique key knows who was first. */
  private void begin(SessionOutcome outcome) {
    try {
      outcomes.add(outcome);
      outcomes.flush();
    } catch (PersistenceException e) {
      throw new StaleException(outcome.ref(), 1);
    }
  }

  /** Quoted is who appears in the session, or was quoted before they left it. */
  private void refuseStrangers(OutcomeFacts now, OutcomeFacts before, SessionFacts session) {
    Set<UUID> known =
        session.appearances().stream()
            .map(AppearanceLine::person)
            .collect(Collectors.toCollection(HashSet::new));
    before.quotes().forEach(one -> known.add(one.person()));
    if (now.quotes().stream()
        .map(QuoteFacts::person)
        .filter(Objects::nonNull)
        .anyMatch(Predicate.not(known::contains))) {
      throw new FieldException("name", "outcome.quote.stranger");
    }
    Set<UUID> addressees =
        now.recommendations().stream()
            .map(RecommendationFacts::entity)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (!addressees.isEmpty() && directory.entities(addressees).size() < addressees.size()) {
      throw new FieldException("to", "outcome.recommendation.unknown");
    }
  }
}
