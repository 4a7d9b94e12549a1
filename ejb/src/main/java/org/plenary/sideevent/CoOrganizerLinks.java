package org.plenary.sideevent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventLine;
import org.plenary.event.EventLines;
import org.plenary.shared.LinkToken;
import org.plenary.shared.NotFoundException;

/**
 * What a co-organizer does with the link that its mailbox received: open to all, since whoever has
 * the token received the mail. Looking changes nothing (rule 17). A link that is unknown, used or
 * over, or whose proposal was withdrawn, is none: all get the same answer.
 */
@Stateless
@PermitAll
public class CoOrganizerLinks {
  @Inject private SideEventRepository sideEvents;
  @Inject private EventLines events;
  @Inject private DirectoryService directory;
  @Inject private Clock clock;

  /** What a link asks about; nothing for one that is none. */
  public Optional<CoOrganizerQuestion> look(String token) {
    return open(token, false).flatMap(this::question);
  }

  private Optional<CoOrganizerQuestion> question(CoOrganizer one) {
    Proposal proposal = one.proposal();
    EventLine event = events.line(proposal.eventRef()).orElse(null);
    Map<UUID, EntityLine> entities =
        directory.entities(List.of(one.entityRef(), proposal.entityRef()));
    EntityLine asked = entities.get(one.entityRef());
    EntityLine organizer = entities.get(proposal.entityRef());
    return event == null || asked == null || organizer == null
        ? Optional.empty()
        : Optional.of(
            new CoOrganizerQuestion(
                event.title(), organizer, asked, proposal.title(), proposal.facts().summary()));
  }

  /**
   * Says yes or no, and uses the link up.
   *
   * @throws NotFoundException if the link is none
   */
  public void answer(String token, boolean yes) {
    CoOrganizer one = open(token, true).orElseThrow(NotFoundException::new);
    one.answer(yes, null, clock.instant());
    sideEvents.flush();
  }

  private Optional<CoOrganizer> open(String token, boolean lock) {
    return Optional.ofNullable(token)
        .filter(known -> !known.isEmpty())
        .flatMap(known -> sideEvents.byToken(LinkToken.hash(known), lock))
        .filter(one -> one.isLinkOpen(clock.instant()))
        .filter(
            one ->
                one.proposal().state().isUndecided()
                    || one.proposal().state() == ProposalState.ACCEPTED);
  }
}
