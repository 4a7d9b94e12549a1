package org.plenary.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Replaces what the programme says of a session.
 *
 * @param version the version that the organizer had before their eyes
 */
public record EditSession(@NotNull UUID ref, long version, @NotNull @Valid SessionFacts facts) {}
