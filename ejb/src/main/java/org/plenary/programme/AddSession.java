package org.plenary.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks for a session in the working copy.
 *
 * @param key random, from the form: the same request twice makes one session
 */
public record AddSession(
    @NotNull UUID key, @NotNull UUID event, @NotNull @Valid SessionFacts facts) {}
