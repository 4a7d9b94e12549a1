package org.plenary.sideevent;

import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionRow;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PlainText;
import org.plenary.shared.StaleException;

/**
 * Gives slots to accepted proposals: each becomes a side event of the conference, a draft until it
 * is cleared and announced like others, with a session in the working copy of the programme.
 */
@Stateless
@RolesAllowed({ORGANIZER, SYSTEM})
public class Allocation {
  @Inject private SideEventRepository sideEvents;
  @Inject private CallReader calls;
  @Inject private ProgrammeService programmes;
  @Inject private SideEventPlan plan;
  @Inject private EventService events;
  @Inject private SideEventMail mail;

  /**
   * The slots that a proposal may get, with what would collide: the one it has first, then those
   * that its proposer prefers, then by time. At most twenty queries, whatever their number.
   */
  public List<SlotChoice> choices(@NotNull UUID ref) {
    Proposal proposal = sideEvents.find(ref).orElseThrow(NotFoundException::new);
    Map<UUID, SlotRow> slots = calls.slots(List.of(proposal.eventRef()));
    Map<UUID, SlotRow> given = ProposalReader.byProposal(slots.values());
    List<SlotWarnings.Given> others =
        sideEvents.planned(proposal.eventRef()).stream()
            .filter(one -> !one.equals(proposal) && given.containsKey(one.ref()))
            .map(one -> given(one, given.get(one.ref())))
            .toList();
    ProposalFacts facts = proposal.facts();
    // what other proposals say is compared by the proposal, which knows all who organize it
    List<SessionRow> sessions =
        programmes.workingCopy(proposal.eventRef()).sessions().stream()
            .filter(session -> !session.ref().equals(proposal.sessionRef()))
            .toList();
    return slots.values().stream()
        .filter(slot -> slot.isFree() || proposal.ref().equals(slot.proposal()))
        .map(
            slot ->
                new SlotChoice(
                    slot,
                    !slot.isFree(),
                    facts.preferred().contains(slot.ref()),
                    SlotWarnings.of(slot, facts, bodies(proposal), sessions, others)))
        .sorted(
            Comparator.comparing((SlotChoice one) -> !one.present())
                .thenComparing(one -> !one.preferred()))
        .toList();
  }

  private static SlotWarnings.Given given(Proposal one, SlotRow slot) {
    return new SlotWarnings.Given(slot, one.title(), bodies(one), one.facts().speakers());
  }

  private static Set<UUID> bodies(Proposal proposal) {
    Set<UUID> bodies =
        proposal.coOrganizers().stream()
            .filter(one -> one.answer() != Answer.DECLINED)
            .map(CoOrganizer::entityRef)
            .collect(Collectors.toCollection(HashSet::new));
    bodies.add(proposal.entityRef());
    return bodies;
  }

  /**
   * Gives a slot to an accepted proposal, or another than it has. Warnings do not hinder it; a slot
   * that somebody else has does.
   *
   * @throws StaleException if the proposal changed since the version read
   * @throws DomainException keys {@code sideevent.allocate.notAccepted}, {@code
   *     sideevent.slot.given}
   */
  public void allocate(@NotNull UUID ref, long version, @NotNull UUID slotRef) {
    Proposal proposal = sideEvents.lock(ref);
    proposal.expectVersion(version);
    if (proposal.state() != ProposalState.ACCEPTED) {
      throw new DomainException("sideevent.allocate.notAccepted");
    }
    Slot slot = sideEvents.slot(slotRef);
    if (!slot.eventRef().equals(proposal.eventRef())) {
      throw new NotFoundException();
    }
    if (proposal.ref().equals(slot.proposalRef())) {
      return;
    }
    sideEvents.free(proposal.ref());
    if (!sideEvents.take(slot, proposal)) {
      throw new DomainException("sideevent.slot.given");
    }
    EventLine event = calls.event(proposal.eventRef());
    plan.put(proposal, event, slot);
    sideEvents.flush();
    SlotRow row = calls.slots(List.of(event.ref())).get(slotRef);
    mail.tell(
        proposal,
        event,
        SideEventPurposes.ALLOCATED,
        proposal.ref(),
        Duration.ZERO,
        SideEventMail.slot(proposal, row));
  }

  /**
   * Takes the slot back; the session leaves the working copy. A side event that is public already
   * is moved or cancelled instead.
   *
   * @throws StaleException if the proposal changed since the version read
   * @throws DomainException key {@code sideevent.takeBack.public}
   */
  public void takeBack(@NotNull UUID ref, long version) {
    Proposal proposal = sideEvents.lock(ref);
    proposal.expectVersion(version);
    if (proposal.state() != ProposalState.ACCEPTED || proposal.sessionRef() == null) {
      throw new DomainException("sideevent.allocate.notAccepted");
    }
    if (events.byRef(proposal.sideEventRef()).stage().isPublic()) {
      throw new DomainException("sideevent.takeBack.public");
    }
    sideEvents.free(proposal.ref());
    programmes.remove(proposal.sessionRef());
    sideEvents.flush();
  }

  /**
   * Cancels an accepted proposal, and the side event that it became: its session is shown as
   * cancelled in the next revision, or is gone where the side event was never public.
   *
   * @param language of the reason
   * @throws StaleException if the proposal changed since the version read
   * @throws DomainException key {@code sideevent.move.refused.CANCELLED}
   */
  public void cancel(
      @NotNull UUID ref,
      long version,
      @NotNull Language language,
      @NotBlank @PlainText(max = 500) String reason) {
    Proposal proposal = sideEvents.lock(ref);
    proposal.expectVersion(version);
    if (proposal.state() != ProposalState.ACCEPTED) {
      throw new DomainException("sideevent.move.refused.CANCELLED");
    }
    plan.cancel(proposal, LocalizedText.of(language, reason));
    sideEvents.flush();
  }
}
