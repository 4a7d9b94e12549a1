package org.plenary.sideevent;

import java.time.Instant;
import java.util.UUID;
import org.plenary.directory.EntityLine;

/**
 * A co-organizer of a proposal.
 *
 * @param entity null if the directory does not know it any more
 * @param answeredAt null as long as it has not answered
 * @param own whether the reader speaks for it
 */
public record CoOrganizerRow(
    UUID ref, EntityLine entity, Answer answer, Instant answeredAt, boolean own) {}
