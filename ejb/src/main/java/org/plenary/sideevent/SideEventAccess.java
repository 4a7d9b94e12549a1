package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.shared.AsSystem;
import org.plenary.shared.Caller;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** Who reaches which proposal: what is out of reach is as if it were not there. */
@Dependent
class SideEventAccess {
  @Inject private Caller caller;
  @Inject private AsSystem system;

  /** Whether the caller decides about all proposals. */
  boolean isOffice() {
    return caller.has(Roles.ORGANIZER) || caller.has(Roles.SYSTEM);
  }

  /**
   * Reads what focal points may see of services that are for the office: names of rooms, of their
   * own people, and where a mailbox is. For them it is read outside the transaction.
   */
  <T> T read(Supplier<T> reading) {
    if (isOffice()) {
      return reading.get();
    }
    AtomicReference<T> found = new AtomicReference<>();
    system.run(() -> found.set(reading.get()));
    return found.get();
  }

  /** The States and organizations that the caller speaks for. */
  Set<UUID> spokenFor() {
    return Stream.of(Roles.DELEGATION, Roles.MEMBER)
        .flatMap(role -> caller.entityRef(role).stream())
        .collect(Collectors.toSet());
  }

  /** Refuses whoever speaks neither for the main organizer nor for the office. */
  Proposal expectOwn(Proposal proposal) {
    if (!isOffice() && !spokenFor().contains(proposal.entityRef())) {
      throw new NotFoundException();
    }
    return proposal;
  }

  /** The same, but lets co-organizers read what was submitted. */
  Proposal expectReadable(Proposal proposal) {
    return mayRead(proposal, isOffice(), spokenFor()) ? proposal : fail();
  }

  private static Proposal fail() {
    throw new NotFoundException();
  }

  static boolean mayRead(Proposal proposal, boolean office, Set<UUID> spokenFor) {
    return office
        || spokenFor.contains(proposal.entityRef())
        || proposal.state() != ProposalState.DRAFT
            && proposal.coOrganizers().stream()
                .anyMatch(one -> spokenFor.contains(one.entityRef()));
  }

  String login() {
    return caller.login();
  }
}
