package org.plenary.programme.floor;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks for the floor.
 *
 * @param key random, from the form: the same request twice is one
 * @param delegation State or organization; null for the caller's own
 * @param forUnion whether the European Union speaks by this State
 * @param reply whether it is a right of reply
 * @param plannedMinutes 1 to 60, or null for what the list allows
 */
public record AskForFloor(
    @NotNull UUID key,
    @NotNull UUID session,
    UUID delegation,
    boolean forUnion,
    boolean reply,
    Integer plannedMinutes) {}
