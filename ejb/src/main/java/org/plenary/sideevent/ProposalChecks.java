package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.ClosedOrganizations;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventLine;
import org.plenary.programme.AppearanceLine;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;

/** What is asked of a proposal before it is stored: each "no" has its reason. */
@Dependent
class ProposalChecks {
  private static final int CANDIDATES = 300;

  @Inject private SideEventRepository sideEvents;
  @Inject private SideEventAccess access;
  @Inject private DirectoryService directory;
  @Inject private ClosedOrganizations closed;
  @Inject private Clock clock;

  /** People of a State or organization; of another than one's own, for a focal point none. */
  List<PersonLine> people(UUID entity) {
    if (!access.isOffice() && !access.spokenFor().contains(entity)) {
      return List.of();
    }
    return access.read(() -> directory.peopleOf(entity, CANDIDATES));
  }

  /**
   * Focal points propose and correct while the call is open; organizers as long as there is one.
   */
  void expectOpen(EventLine event) {
    SideEventCall call =
        sideEvents.call(event.ref()).orElseThrow(() -> new DomainException("sideevent.call.none"));
    if (event.stage().isCalledOff()) {
      throw new DomainException("sideevent.call.calledOff");
    }
    if (!access.isOffice()) {
      call.expectOpen(clock, event.zone());
    }
  }

  /** Whoever has closed proposes nothing and is no co-organizer. */
  void expectExisting(UUID entity, List<UUID> coOrganizers) {
    Set<UUID> all = new HashSet<>(coOrganizers);
    all.add(entity);
    closed.among(all).stream()
        .findFirst()
        .ifPresent(
            gone -> {
              throw new DomainException("sideevent.organization.closed", name(gone));
            });
    if (!directory.entities(all).keySet().containsAll(all)) {
      throw new FieldException("coOrganizers", "sideevent.coOrganizers.unknown");
    }
  }

  /** Nobody names people whom they would not find. */
  void expectPeople(ProposalFacts facts, Set<UUID> before, UUID entity) {
    Set<UUID> added =
        facts.speakers().stream()
            .map(AppearanceLine::person)
            .filter(Objects::nonNull)
            .filter(person -> !before.contains(person))
            .collect(Collectors.toSet());
    if (!added.isEmpty()) {
      people(entity).forEach(person -> added.remove(person.ref()));
    }
    if (!added.isEmpty()) {
      throw new DomainException("sideevent.speaker.unknown");
    }
  }

  /** Slots of this conference alone can be preferred. */
  void expectSlots(EventLine event, ProposalFacts facts) {
    if (!facts.preferred().isEmpty()) {
      Set<UUID> there =
          sideEvents.slots(List.of(event.ref())).stream()
              .map(Slot::ref)
              .collect(Collectors.toSet());
      if (!there.containsAll(facts.preferred())) {
        throw new FieldException("preferred", "sideevent.slot.unknown");
      }
    }
  }

  /** The name, for a reason. */
  Object name(UUID entity) {
    EntityLine line = directory.entities(List.of(entity)).get(entity);
    return line == null ? "" : line.name();
  }
}
