package org.plenary.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Moves a session, or lets it take longer or shorter.
 *
 * @param version the version that the organizer had before their eyes
 * @param room ref of a room of the event, or null
 */
public record PlaceSession(
    @NotNull UUID ref,
    long version,
    @NotNull LocalDate day,
    @NotNull LocalTime start,
    int minutes,
    UUID room) {}
