package org.plenary.sideevent;

import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.directory.ProtectedNames;
import org.plenary.event.EventLine;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.LinkToken;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Reason;

/**
 * The organizers' work with the proposals of a conference: the list, and decisions about several at
 * once, which can be undone for half a minute. Mails leave after that.
 */
@Stateless
@RolesAllowed({ORGANIZER, SYSTEM})
public class ProposalDesk {
  /** Where proposals are moved by hand; what is cancelled is cancelled as a side event. */
  public static final Set<ProposalState> TARGETS =
      Set.of(
          ProposalState.UNDER_REVIEW,
          ProposalState.ACCEPTED,
          ProposalState.WAITING,
          ProposalState.REFUSED,
          ProposalState.HELD);

  private static final Set<ProposalState> TOLD =
      Set.of(ProposalState.ACCEPTED, ProposalState.WAITING, ProposalState.REFUSED);

  @Inject private SideEventRepository sideEvents;
  @Inject private ProposalSearch search;
  @Inject private ProposalReader reader;
  @Inject private CallReader calls;
  @Inject private SideEventMail mail;
  @Inject private ProtectedNames names;
  @Inject private Clock clock;

  /** A page of proposals, the latest submitted first. Eight queries with the page of ids. */
  public Page<ProposalRow> list(@NotNull ProposalFilter filter, @NotNull PageRequest page) {
    List<Proposal> found = search.byIds(search.ids(filter, page));
    return new Page<>(reader.rows(found), search.count(filter), page);
  }

  /** How many proposals of a conference stand where. One query. */
  public Map<ProposalState, Long> counts(@NotNull UUID event) {
    Map<ProposalState, Long> counts = new EnumMap<>(ProposalState.class);
    search
        .countByState(event)
        .forEach(row -> counts.put((ProposalState) row[0], ((Number) row[1]).longValue()));
    return counts;
  }

  /** The main organizers of a conference's proposals, by ref. Two queries. */
  public Map<UUID, EntityLine> organizers(@NotNull UUID event) {
    return reader.organizers(event);
  }

  /**
   * Moves proposals of a conference to another state; those that cannot go there stay, with the
   * reason. Whoever has a slot keeps its state until the slot is taken back; what is held has had
   * its time.
   *
   * @throws FieldException field {@code reason}
   */
  public BulkMoved move(@NotNull @Valid MoveProposals command) {
    if (!TARGETS.contains(command.to())) {
      throw new DomainException("sideevent.move.refused." + command.to());
    }
    EventLine event = calls.event(command.eventRef());
    Map<UUID, SlotRow> slots =
        ProposalReader.byProposal(calls.slots(List.of(event.ref())).values());
    String reason = command.reason() == null ? null : names.hiding().apply(command.reason());
    UUID step = UUID.randomUUID();
    List<Reason> refusals = new ArrayList<>();
    List<Reason> warnings = new ArrayList<>();
    int done = 0;
    for (Proposal one : sideEvents.lockAll(command.refs())) {
      if (!one.eventRef().equals(event.ref())) {
        continue;
      }
      Reason no = refusal(one, command.to(), slots.get(one.ref()), event);
      if (no != null) {
        refusals.add(no);
        continue;
      }
      sideEvents.add(new ProposalStep(one, step, command.to(), clock.instant()));
      one.go(command.to(), decided(command.to()) ? command.ground() : null, reason);
      tell(one, event, step);
      warn(one, warnings);
      done++;
    }
    sideEvents.flush();
    return new BulkMoved(done == 0 ? null : step, done, refusals, warnings);
  }

  private static boolean decided(ProposalState to) {
    return to == ProposalState.REFUSED || to == ProposalState.WAITING;
  }

  private Reason refusal(Proposal one, ProposalState to, SlotRow slot, EventLine event) {
    if (!one.state().goesTo(to)) {
      return new Reason("sideevent.move.refused." + to);
    }
    if (to == ProposalState.HELD) {
      Instant ends =
          slot == null
              ? null
              : slot.day()
                  .atTime(slot.start())
                  .plusMinutes(slot.minutes())
                  .atZone(event.zone())
                  .toInstant();
      return ends == null || clock.instant().isBefore(ends)
          ? new Reason("sideevent.move.notOver")
          : null;
    }
    return slot == null ? null : new Reason("sideevent.move.slot", one.title());
  }

  private void tell(Proposal one, EventLine event, UUID step) {
    if (TOLD.contains(one.state())) {
      mail.tell(
          one,
          event,
          one.state().name().toLowerCase(Locale.ROOT),
          step,
          ProposalStep.WINDOW,
          decided(one.state()) ? SideEventMail.reason(one) : Map.of());
    }
  }

  private static void warn(Proposal one, List<Reason> warnings) {
    long open =
        one.coOrganizers().stream().filter(other -> other.answer() != Answer.CONFIRMED).count();
    if (one.state() == ProposalState.ACCEPTED && open > 0) {
      warnings.add(new Reason("sideevent.accept.unconfirmed", one.title(), open));
    }
  }

  /**
   * Undoes what was done together; its mails do not leave. What somebody changed since stays.
   *
   * @return how many proposals are again what they were
   * @throws DomainException key {@code sideevent.undo.late}
   */
  public int undo(@NotNull UUID step) {
    List<ProposalStep> steps = sideEvents.steps(step);
    if (steps.isEmpty()) {
      throw new NotFoundException();
    }
    Map<UUID, Proposal> proposals = new java.util.HashMap<>();
    sideEvents
        .lockAll(steps.stream().map(ProposalStep::proposalRef).toList())
        .forEach(one -> proposals.put(one.ref(), one));
    Set<UUID> slotted =
        ProposalReader.byProposal(
                calls
                    .slots(proposals.values().stream().map(Proposal::eventRef).distinct().toList())
                    .values())
            .keySet();
    int undone = 0;
    for (ProposalStep one : steps) {
      Proposal proposal = proposals.get(one.proposalRef());
      if (!slotted.contains(proposal.ref()) || proposal.state() == ProposalState.HELD) {
        undone += one.undo(proposal, clock.instant()) ? 1 : 0;
      }
    }
    mail.takeBack(step);
    sideEvents.flush();
    return undone;
  }

  /**
   * Sends a co-organizer a new link, to an address of the organizer's choice or to its mailbox. The
   * one before holds no longer.
   *
   * @throws DomainException key {@code sideevent.ask.noAddress}
   */
  public void ask(@NotNull UUID coOrganizer, @Size(max = 254) String address) {
    CoOrganizer one = sideEvents.coOrganizer(coOrganizer);
    if (one.proposal().state() == ProposalState.DRAFT || one.answer().isGiven()) {
      throw new DomainException("sideevent.ask.needless");
    }
    String to = new Contact(null, address, null).mail();
    String token = LinkToken.random();
    if (!mail.ask(one, calls.event(one.proposal().eventRef()), token, to)) {
      throw new DomainException("sideevent.ask.noAddress");
    }
    one.ask(LinkToken.hash(token), clock.instant());
    sideEvents.flush();
  }
}
