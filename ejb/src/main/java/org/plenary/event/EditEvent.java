package org.plenary.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Replaces the facts of an event.
 *
 * @param version the version that the organizer had before their eyes
 */
public record EditEvent(@NotNull UUID ref, long version, @NotNull @Valid EventFacts facts) {}
