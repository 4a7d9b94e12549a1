package org.plenary.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks for the next edition of a series.
 *
 * @param key random, from the form: the same request twice makes one event
 * @param series code of the series
 * @param from the edition that it is made from, or null for the latest
 * @param facts what the organizer confirmed of the proposal
 * @param withProgramme whether the skeleton of the programme comes along: sessions without speakers
 */
public record CreateNextEdition(
    @NotNull UUID key,
    @NotNull String series,
    UUID from,
    @NotNull @Valid EventFacts facts,
    boolean withProgramme) {}
