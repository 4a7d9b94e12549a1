package org.plenary.sideevent;

import java.time.Instant;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventLine;
import org.plenary.shared.LocalizedText;

/**
 * A proposal in a list.
 *
 * @param event the conference
 * @param entity the main organizer, or null if the directory does not know it any more
 * @param confirmed how many co-organizers have confirmed
 * @param coOrganizers how many there are
 * @param capacity for how many people, or null
 * @param slot that it is given, or null
 * @param closed whether the main organizer has closed
 */
public record ProposalRow(
    UUID ref,
    EventLine event,
    EntityLine entity,
    ProposalState state,
    LocalizedText title,
    Instant submittedAt,
    int confirmed,
    int coOrganizers,
    Integer capacity,
    SlotRow slot,
    boolean closed) {}
