package org.plenary.programme.interpretation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * Plans a language of a session.
 *
 * @param version the version that the organizer had before their eyes; 0 where nothing was planned
 */
public record PlanSlot(
    @NotNull UUID event,
    @NotNull UUID session,
    @NotNull Language language,
    long version,
    @NotNull SlotFacts facts) {}
