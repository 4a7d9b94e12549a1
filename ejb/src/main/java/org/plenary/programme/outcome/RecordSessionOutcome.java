package org.plenary.programme.outcome;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks that the outcome of a session be recorded, for the first time or anew.
 *
 * @param version the version that the organizer had before their eyes; 0 where nothing was recorded
 */
public record RecordSessionOutcome(
    @NotNull UUID event, @NotNull UUID session, long version, @NotNull OutcomeFacts facts) {}
