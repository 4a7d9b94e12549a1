package org.plenary.sideevent;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventLine;

/**
 * A proposal as its organizers and those of the conference see it.
 *
 * @param names of the speakers who are people of the directory, by ref, as everybody may read them
 * @param call of the conference, with all slots
 * @param ground why it is refused or waits, or null
 * @param reason the same in words, or null
 * @param sideEvent the event that it became, or null
 * @param own whether the reader speaks for the main organizer
 */
public record ProposalDetail(
    ProposalRow row,
    long version,
    ProposalFacts facts,
    List<CoOrganizerRow> coOrganizers,
    Map<UUID, String> names,
    CallDetail call,
    Ground ground,
    String reason,
    EventLine sideEvent,
    boolean own) {
  /** Co-organizers who have not confirmed. */
  public List<CoOrganizerRow> unconfirmed() {
    return coOrganizers.stream().filter(one -> one.answer() != Answer.CONFIRMED).toList();
  }
}
