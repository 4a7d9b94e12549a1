package org.plenary.sideevent;

import static org.plenary.shared.Roles.DELEGATION;
import static org.plenary.shared.Roles.MEMBER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.plenary.directory.ProtectedNames;
import org.plenary.event.EventDetail;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.shared.DomainException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;

/**
 * What came of side events. Whoever may know of a side event reads it; its proposer and organizers
 * record it once it has begun. There may be one without a proposal: earlier ones had none.
 */
@Stateless
@PermitAll
public class SideEventOutcomes {
  @Inject private SideEventRepository sideEvents;
  @Inject private SideEventAccess access;
  @Inject private EventService events;
  @Inject private ProtectedNames names;
  @Inject private Clock clock;

  /** What came of a side event, if that is recorded. Two queries. */
  public Optional<OutcomeRow> of(@NotNull UUID sideEvent) {
    events.byRef(sideEvent);
    return sideEvents.outcome(sideEvent).map(SideEventOutcome::row);
  }

  /** The outcomes of a conference's side events that the reader may know of. Two queries. */
  public List<OutcomeRow> ofConference(@NotNull String code) {
    List<OutcomeRow> rows = sideEvents.outcomes(code).stream().map(SideEventOutcome::row).toList();
    Map<UUID, EventRow> known =
        events.rows(rows.stream().map(OutcomeRow::sideEvent).collect(Collectors.toSet()));
    return rows.stream().filter(row -> known.containsKey(row.sideEvent())).toList();
  }

  /** Whether the caller may record it: the office, and who proposed it. One query. */
  public boolean mayRecord(@NotNull UUID sideEvent) {
    return access.isOffice()
        || sideEvents
            .ofSideEvent(sideEvent)
            .filter(proposal -> access.spokenFor().contains(proposal.entityRef()))
            .isPresent();
  }

  /**
   * Records it, for the first time or anew; the proposal counts as held from then on.
   *
   * @throws NotFoundException for what is no side event, or out of reach
   * @throws DomainException keys {@code sideevent.outcome.early}, {@code
   *     sideevent.outcome.cancelled}
   * @throws StaleException if it changed since the version read
   */
  @RolesAllowed({ORGANIZER, DELEGATION, MEMBER, SYSTEM})
  public void record(@NotNull @Valid RecordOutcome command) {
    EventDetail sideEvent = events.byRef(command.sideEvent());
    if (sideEvent.row().parentCode() == null || !mayRecord(sideEvent.ref())) {
      throw new NotFoundException();
    }
    if (sideEvent.stage().isCalledOff()) {
      throw new DomainException("sideevent.outcome.cancelled");
    }
    if (LocalDate.now(clock.withZone(sideEvent.zoneOrUtc())).isBefore(sideEvent.start().first())) {
      throw new DomainException("sideevent.outcome.early");
    }
    UnaryOperator<String> hiding = names.hiding();
    LocalizedText summary = command.summary().map(hiding);
    LocalizedText recommendations = command.recommendations().map(hiding);
    RecordOutcome facts =
        new RecordOutcome(
            sideEvent.ref(),
            command.version(),
            command.participants(),
            command.qualifier(),
            summary,
            recommendations);
    SideEventOutcome outcome = sideEvents.outcome(sideEvent.ref()).orElse(null);
    if (outcome == null) {
      sideEvents.add(new SideEventOutcome(sideEvent, facts));
    } else {
      outcome.expectVersion(command.version());
      outcome.edit(facts);
    }
    sideEvents
        .ofSideEvent(sideEvent.ref())
        .filter(proposal -> proposal.state() == ProposalState.ACCEPTED)
        .ifPresent(proposal -> proposal.go(ProposalState.HELD, null, null));
    sideEvents.flush();
  }
}
