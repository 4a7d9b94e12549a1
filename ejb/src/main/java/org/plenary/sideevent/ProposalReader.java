package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.directory.ClosedOrganizations;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.AppearanceLine;
import org.plenary.shared.NotFoundException;

/** Puts proposals together with what other features know, in a constant number of queries. */
@Dependent
class ProposalReader {
  @Inject private SideEventRepository sideEvents;
  @Inject private SideEventAccess access;
  @Inject private CallReader calls;
  @Inject private DirectoryService directory;
  @Inject private ClosedOrganizations closed;
  @Inject private EventService events;

  /** Rows of proposals, in their order; five queries, whatever their number, of one conference. */
  List<ProposalRow> rows(List<Proposal> proposals) {
    if (proposals.isEmpty()) {
      return List.of();
    }
    Set<UUID> eventRefs = proposals.stream().map(Proposal::eventRef).collect(Collectors.toSet());
    Map<UUID, EventLine> lines = events.lines(eventRefs);
    Set<UUID> bodies = proposals.stream().map(Proposal::entityRef).collect(Collectors.toSet());
    Map<UUID, EntityLine> entities = directory.entities(bodies);
    Set<UUID> gone = closed.among(bodies);
    Map<UUID, SlotRow> slots = byProposal(calls.slots(eventRefs).values());
    return proposals.stream()
        .filter(one -> lines.containsKey(one.eventRef()))
        .map(
            one ->
                row(
                    one,
                    lines.get(one.eventRef()),
                    entities.get(one.entityRef()),
                    slots.get(one.ref()),
                    gone.contains(one.entityRef())))
        .toList();
  }

  static Map<UUID, SlotRow> byProposal(Collection<SlotRow> slots) {
    return slots.stream()
        .filter(slot -> slot.proposal() != null)
        .collect(Collectors.toMap(SlotRow::proposal, Function.identity()));
  }

  private static ProposalRow row(
      Proposal one, EventLine event, EntityLine entity, SlotRow slot, boolean closed) {
    int confirmed =
        (int)
            one.coOrganizers().stream().filter(other -> other.answer() == Answer.CONFIRMED).count();
    return new ProposalRow(
        one.ref(),
        event,
        entity,
        one.state(),
        one.title(),
        one.submittedAt(),
        confirmed,
        one.coOrganizers().size(),
        one.capacity(),
        slot,
        closed);
  }

  /** The whole proposal; at most twelve queries. */
  ProposalDetail detail(Proposal proposal) {
    Set<UUID> refs = new HashSet<>(Set.of(proposal.eventRef()));
    if (proposal.sideEventRef() != null) {
      refs.add(proposal.sideEventRef());
    }
    Map<UUID, EventLine> lines = events.lines(refs);
    EventLine event = lines.get(proposal.eventRef());
    if (event == null) {
      throw new NotFoundException();
    }
    ProposalFacts facts = proposal.facts();
    Set<UUID> bodies = new HashSet<>(facts.coOrganizers());
    bodies.add(proposal.entityRef());
    Map<UUID, EntityLine> entities = directory.entities(bodies);
    CallDetail call = calls.of(event);
    Set<UUID> own = access.spokenFor();
    ProposalRow row =
        row(
            proposal,
            event,
            entities.get(proposal.entityRef()),
            byProposal(call.slots()).get(proposal.ref()),
            closed.among(Set.of(proposal.entityRef())).contains(proposal.entityRef()));
    return new ProposalDetail(
        row,
        proposal.version(),
        facts,
        proposal.coOrganizers().stream()
            .map(one -> line(one, entities.get(one.entityRef()), own))
            .toList(),
        names(facts.speakers()),
        call,
        proposal.ground(),
        proposal.reason(),
        proposal.sideEventRef() == null ? null : lines.get(proposal.sideEventRef()),
        own.contains(proposal.entityRef()));
  }

  private static CoOrganizerRow line(CoOrganizer one, EntityLine entity, Set<UUID> own) {
    return new CoOrganizerRow(
        one.ref(), entity, one.answer(), one.answeredAt(), own.contains(one.entityRef()));
  }

  /** Names of speakers as everybody may read them; whoever reads the proposal reads these. */
  Map<UUID, String> names(List<AppearanceLine> speakers) {
    Set<UUID> people =
        speakers.stream()
            .map(AppearanceLine::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, String> names = new HashMap<>();
    if (!people.isEmpty()) {
      access
          .read(() -> directory.people(people))
          .forEach((ref, person) -> names.put(ref, person.displayName()));
    }
    return names;
  }

  /** The main organizers of a conference's proposals, by ref. Two queries. */
  Map<UUID, EntityLine> organizers(UUID event) {
    return new LinkedHashMap<>(directory.entities(sideEvents.entities(event)));
  }
}
