package org.plenary.programme.floor;

import java.time.LocalDateTime;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A session of an event, and how its speakers' list stands.
 *
 * @param begins local to the zone of the event
 * @param waiting how many wait, rights of reply among them
 * @param spoke how many had the floor
 */
public record FloorLine(
    UUID session,
    LocalDateTime begins,
    LocalizedText title,
    FloorState state,
    long waiting,
    long spoke) {}
