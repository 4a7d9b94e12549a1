package org.plenary.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Asks for an event outside the sequence of editions.
 *
 * @param key random, from the form: the same request twice makes one event
 * @param code lower case letters, digits and hyphens; unique
 * @param series code of the series
 */
public record ScheduleEvent(
    @NotNull UUID key,
    @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "{event.code.malformed}")
        String code,
    @NotNull String series,
    Integer ordinal,
    @NotNull EventKind kind,
    @NotNull @Valid EventFacts facts) {}
