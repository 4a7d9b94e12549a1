package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.ProtectedNames;
import org.plenary.event.EditEvent;
import org.plenary.event.EventDetail;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventLifeService;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.event.EventStepped;
import org.plenary.event.LifeStep;
import org.plenary.event.ScheduleEvent;
import org.plenary.event.TakeStep;
import org.plenary.programme.AddSession;
import org.plenary.programme.PlaceSession;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/** Makes side events of proposals, puts them into the programme, and follows their life. */
@Dependent
class SideEventPlan {
  private static final int LONGEST_CODE = 50;

  @Inject private SideEventRepository sideEvents;
  @Inject private EventService events;
  @Inject private EventLifeService life;
  @Inject private ProgrammeService programmes;
  @Inject private DirectoryService directory;
  @Inject private ProtectedNames names;
  @Inject private SideEventMail mail;
  @Inject private CallReader calls;

  /** Puts a proposal at the time and place of a slot, for the first time or elsewhere. */
  void put(Proposal proposal, EventLine event, Slot slot) {
    EventDetail conference = events.byRef(event.ref());
    if (proposal.sideEventRef() == null) {
      UUID sideEvent = schedule(proposal, conference, slot);
      proposal.plannedAs(sideEvent, addSession(proposal, sideEvent, slot));
      return;
    }
    programmes.restore(proposal.sessionRef());
    long version = programmes.workingCopy(event.ref()).session(proposal.sessionRef()).version();
    programmes.place(
        new PlaceSession(
            proposal.sessionRef(),
            version,
            slot.day(),
            slot.start(),
            slot.minutes(),
            slot.roomRef()));
    EventDetail sideEvent = events.byRef(proposal.sideEventRef());
    events.edit(
        new EditEvent(sideEvent.ref(), sideEvent.version(), facts(proposal, conference, slot)));
  }

  private UUID schedule(Proposal proposal, EventDetail conference, Slot slot) {
    return events.schedule(
        new ScheduleEvent(
                UUID.randomUUID(),
                freeCode(conference.code(), proposal.entityRef()),
                conference.row().seriesCode(),
                null,
                EventKind.SIDE_EVENT,
                facts(proposal, conference, slot))
            .sideEventOf(conference.code()));
  }

  /** Code of the conference, then of the main organizer, with a number if that is taken. */
  private String freeCode(String conference, UUID entity) {
    EntityLine line = directory.entities(List.of(entity)).get(entity);
    String body = line == null ? "" : line.code().toLowerCase(Locale.ROOT);
    String plain = body.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String wanted = conference + "-se-" + (plain.isEmpty() ? "1" : plain);
    String base = wanted.substring(0, Math.min(LONGEST_CODE, wanted.length()));
    String code = base.replaceAll("-+$", "");
    for (int number = 2; events.byCode(code).isPresent(); number++) {
      code = base + "-" + number;
    }
    return code;
  }

  private EventFacts facts(Proposal proposal, EventDetail conference, Slot slot) {
    PartialDate day = PartialDate.day(slot.day());
    return new EventFacts(
        proposal.title(),
        null,
        day,
        day,
        conference.row().city(),
        conference.row().country(),
        conference.row().venue(),
        conference.zone() == null ? null : conference.zone().getId(),
        proposal.facts().interpretation(),
        organizers(proposal),
        null,
        null);
  }

  /** Codes of the main organizer and of the co-organizers who have confirmed. */
  private List<String> organizers(Proposal proposal) {
    List<UUID> refs =
        Stream.concat(
                Stream.of(proposal.entityRef()),
                proposal.coOrganizers().stream()
                    .filter(one -> one.answer() == Answer.CONFIRMED)
                    .map(CoOrganizer::entityRef))
            .toList();
    Map<UUID, EntityLine> lines = directory.entities(refs);
    return refs.stream().filter(lines::containsKey).map(ref -> lines.get(ref).code()).toList();
  }

  private UUID addSession(Proposal proposal, UUID sideEvent, Slot slot) {
    ProposalFacts facts = proposal.facts();
    SessionFacts session =
        new SessionFacts(
            slot.day(),
            slot.start(),
            slot.minutes(),
            slot.roomRef(),
            SessionKind.SIDE_EVENT,
            facts.title(),
            facts.summary(),
            facts.interpretation(),
            events.byRef(sideEvent).code(),
            facts.speakers());
    return programmes.add(new AddSession(UUID.randomUUID(), proposal.eventRef(), session));
  }

  /** Cancels a proposal and what became of it. */
  void cancel(Proposal proposal, LocalizedText reason) {
    if (proposal.sideEventRef() != null) {
      EventDetail sideEvent = events.byRef(proposal.sideEventRef());
      if (LifeStep.CANCEL.isPossibleFrom(sideEvent.stage())) {
        life.take(TakeStep.of(sideEvent, LifeStep.CANCEL, reason)); // comes back to follow()
        return;
      }
      if (!sideEvent.stage().isPublic()) {
        programmes.remove(proposal.sessionRef());
      }
    }
    cancelled(proposal, reason.map(names.hiding()));
  }

  /** A side event that is cancelled as an event gives its slot back, and its proposer is told. */
  void follow(@Observes EventStepped stepped) {
    if (stepped.step() == LifeStep.CANCEL) {
      sideEvents
          .ofSideEvent(stepped.event().ref())
          .filter(proposal -> proposal.state() == ProposalState.ACCEPTED)
          .ifPresent(proposal -> cancelled(proposal, stepped.reason()));
    }
    if (stepped.step() == LifeStep.REOPEN) {
      sideEvents
          .ofSideEvent(stepped.event().ref())
          .filter(proposal -> proposal.state() == ProposalState.CANCELLED)
          .ifPresent(proposal -> proposal.restore(ProposalState.ACCEPTED, null, null));
    }
  }

  private void cancelled(Proposal proposal, LocalizedText reason) {
    Language language = proposal.language();
    proposal.go(ProposalState.CANCELLED, null, reason.in(language));
    sideEvents.free(proposal.ref());
    mail.tell(
        proposal,
        calls.event(proposal.eventRef()),
        SideEventPurposes.CANCELLED,
        proposal.ref(),
        Duration.ZERO,
        SideEventMail.reason(proposal));
  }
}
