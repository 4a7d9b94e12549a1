package org.plenary.programme.runningorder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Sets the running order of a session.
 *
 * @param version the version that the organizer had before their eyes; 0 where nothing was set
 */
public record SetOrder(
    @NotNull UUID event,
    @NotNull UUID session,
    long version,
    @NotNull @Size(max = 100) List<@Valid @NotNull ItemFacts> items) {}
