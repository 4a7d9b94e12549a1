package org.plenary.programme;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Replaces what is known of a room.
 *
 * @param version the version that the organizer had before their eyes
 */
public record EditRoom(@NotNull UUID ref, long version, @NotNull RoomFacts facts) {}
