package org.plenary.sideevent;

import static org.plenary.shared.Roles.DELEGATION;
import static org.plenary.shared.Roles.MEMBER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.directory.ProtectedNames;
import org.plenary.event.EventLine;
import org.plenary.programme.AppearanceLine;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Idempotency;
import org.plenary.shared.LinkToken;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;

/**
 * Proposals as those who make them see them: a focal point those of its own State or organization,
 * and those in which it is named as co-organizer; an organizer all.
 */
@Stateless
@RolesAllowed({ORGANIZER, DELEGATION, MEMBER, SYSTEM})
public class Proposals {
  @Inject private SideEventRepository sideEvents;
  @Inject private SideEventAccess access;
  @Inject private ProposalReader reader;
  @Inject private ProposalChecks checks;
  @Inject private CallReader calls;
  @Inject private SideEventMail mail;
  @Inject private DirectoryService directory;
  @Inject private ProtectedNames names;
  @Inject private Idempotency idempotency;
  @Inject private Clock clock;

  /**
   * A proposal; at most twelve queries.
   *
   * @throws NotFoundException if it is not there, or out of reach
   */
  public ProposalDetail detail(@NotNull UUID ref) {
    return reader.detail(
        access.expectReadable(sideEvents.find(ref).orElseThrow(NotFoundException::new)));
  }

  /** The proposals of those for whom the caller speaks, the latest first. Six queries. */
  public List<ProposalRow> own() {
    Set<UUID> own = access.spokenFor();
    return own.isEmpty() ? List.of() : reader.rows(sideEvents.of(own));
  }

  /** Proposals of others in which the caller's are named as co-organizers. Six queries. */
  public List<ProposalRow> naming() {
    Set<UUID> own = access.spokenFor();
    return own.isEmpty() ? List.of() : reader.rows(sideEvents.naming(own));
  }

  /** For whom the caller can propose: whom they speak for; nobody in particular for the office. */
  public List<EntityLine> organizers() {
    return List.copyOf(directory.entities(access.spokenFor()).values());
  }

  /**
   * People of a State or organization, from whom speakers are chosen; of another than one's own,
   * for a focal point none. Names as everybody may read them.
   */
  public List<PersonLine> people(@NotNull UUID entity) {
    return checks.people(entity);
  }

  /**
   * Makes a draft, or changes a proposal. A focal point can do so while the call is open, an
   * organizer always.
   *
   * @return its ref; the same for the same request
   * @throws StaleException if it changed since the version read
   * @throws FieldException for what was typed
   * @throws DomainException keys {@code sideevent.call.none}, {@code sideevent.call.ahead}, {@code
   *     sideevent.call.closed}, {@code sideevent.once}, {@code sideevent.organization.closed},
   *     {@code sideevent.edit.decided}, {@code sideevent.speaker.unknown}
   */
  public UUID save(@NotNull @Valid SaveProposal command) {
    return command.ref() == null ? create(command) : edit(command);
  }

  private UUID create(SaveProposal command) {
    EventLine event = calls.event(Objects.requireNonNull(command.eventRef()));
    UUID entity = mainOrganizer(command.entity());
    return idempotency.once(
        "sideEvent.proposal",
        command.key(),
        command.content(),
        () -> {
          checks.expectOpen(event);
          checks.expectExisting(entity, command.facts().coOrganizers());
          checks.expectPeople(command.facts(), Set.of(), entity);
          checks.expectSlots(event, command.facts());
          ProposalFacts facts = command.facts().hiding(names.hiding());
          // read before: once the index has refused, the transaction reads nothing any more
          Object name = checks.name(entity);
          Proposal made =
              sideEvents.add(new Proposal(event.ref(), entity, command.language(), facts));
          flushOnce(name);
          return made.ref();
        });
  }

  /** The index says who was first, also where two come at one time. */
  private void flushOnce(Object name) {
    try {
      sideEvents.flush();
    } catch (PersistenceException e) {
      if (SideEventRepository.isTaken(e, "side_event_proposal_once")) {
        throw new DomainException("sideevent.once", name);
      }
      throw e;
    }
  }

  private UUID mainOrganizer(UUID asked) {
    if (access.isOffice()) {
      if (asked == null || !directory.entities(List.of(asked)).containsKey(asked)) {
        throw new FieldException("entity", "shared.required");
      }
      return asked;
    }
    Set<UUID> own = access.spokenFor();
    if (own.isEmpty() || asked != null && !own.contains(asked)) {
      throw new NotFoundException();
    }
    return asked == null ? own.iterator().next() : asked;
  }

  private UUID edit(SaveProposal command) {
    Proposal proposal = access.expectOwn(sideEvents.lock(command.ref()));
    proposal.expectVersion(command.version());
    if (!proposal.state().isCorrectable() && !access.isOffice()) {
      throw new DomainException("sideevent.edit.decided");
    }
    EventLine event = calls.event(proposal.eventRef());
    checks.expectOpen(event);
    Set<UUID> before =
        proposal.facts().speakers().stream()
            .map(AppearanceLine::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<UUID> added = new ArrayList<>(command.facts().coOrganizers());
    added.removeAll(proposal.facts().coOrganizers());
    checks.expectExisting(proposal.entityRef(), added);
    checks.expectPeople(command.facts(), before, proposal.entityRef());
    checks.expectSlots(event, command.facts());
    proposal.edit(command.facts().hiding(names.hiding()));
    if (proposal.state() != ProposalState.DRAFT) {
      proposal.facts().expectComplete();
      ask(proposal, event);
    }
    sideEvents.flush();
    return proposal.ref();
  }

  /**
   * Submits a proposal: co-organizers are asked, the contact gets a receipt. A second time nothing
   * happens.
   *
   * @param acknowledged whether the rules of the call were acknowledged
   * @throws StaleException if it changed since the version read
   * @throws FieldException for what is missing
   * @throws DomainException keys {@code sideevent.submit.rules}, {@code sideevent.call.closed},
   *     {@code sideevent.organization.closed}
   */
  public void submit(@NotNull UUID ref, long version, boolean acknowledged) {
    Proposal proposal = access.expectOwn(sideEvents.lock(ref));
    if (proposal.state() == ProposalState.SUBMITTED) {
      return;
    }
    proposal.expectVersion(version);
    if (!acknowledged) {
      throw new DomainException("sideevent.submit.rules");
    }
    EventLine event = calls.event(proposal.eventRef());
    checks.expectOpen(event);
    checks.expectExisting(proposal.entityRef(), proposal.facts().coOrganizers());
    if (proposal.submit(clock.instant())) {
      ask(proposal, event);
      mail.tell(
          proposal, event, SideEventPurposes.SUBMITTED, proposal.ref(), Duration.ZERO, Map.of());
    }
    sideEvents.flush();
  }

  private void ask(Proposal proposal, EventLine event) {
    for (CoOrganizer one : proposal.coOrganizers()) {
      if (one.answer() == Answer.NOT_ASKED) {
        String token = LinkToken.random();
        boolean sent = mail.ask(one, event, token, null);
        one.ask(sent ? LinkToken.hash(token) : null, clock.instant());
      }
    }
  }

  /**
   * Takes a proposal back, for good; another can be made while the call is open.
   *
   * @throws StaleException if it changed since the version read
   * @throws DomainException keys {@code sideevent.withdraw.refused}, {@code
   *     sideevent.withdraw.slot}
   */
  public void withdraw(@NotNull UUID ref, long version) {
    Proposal proposal = access.expectOwn(sideEvents.lock(ref));
    proposal.expectVersion(version);
    if (sideEvents.slots(List.of(proposal.eventRef())).stream()
        .anyMatch(slot -> proposal.ref().equals(slot.proposalRef()))) {
      throw new DomainException("sideevent.withdraw.slot");
    }
    proposal.withdraw();
    sideEvents.flush();
  }

  /**
   * A co-organizer says yes or no through its own focal point.
   *
   * @param coOrganizer ref of the {@link CoOrganizerRow}
   * @throws NotFoundException for whoever does not speak for it
   */
  @RolesAllowed({DELEGATION, MEMBER})
  public void answer(@NotNull UUID coOrganizer, boolean yes) {
    CoOrganizer one = sideEvents.coOrganizer(coOrganizer);
    if (!access.spokenFor().contains(one.entityRef())
        || one.proposal().state() == ProposalState.DRAFT) {
      throw new NotFoundException();
    }
    one.answer(yes, access.login(), clock.instant());
    sideEvents.flush();
  }
}
