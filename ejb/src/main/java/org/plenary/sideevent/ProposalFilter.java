package org.plenary.sideevent;

import java.util.UUID;

/**
 * Which proposals of a conference are listed; null restricts nothing.
 *
 * @param entity the main organizer
 * @param slotted whether they have a slot
 */
public record ProposalFilter(UUID eventRef, ProposalState state, UUID entity, Boolean slotted) {}
