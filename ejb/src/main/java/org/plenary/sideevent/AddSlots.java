package org.plenary.sideevent;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * Asks for a slot at each of these hours in each of these rooms; those that are there stay.
 *
 * @param day and hours local to the zone of the conference
 * @param minutes length of each, 15 to 480
 */
public record AddSlots(
    @NotNull UUID eventRef,
    @NotNull LocalDate day,
    @NotEmpty @Size(max = 24) List<LocalTime> starts,
    int minutes,
    @NotEmpty @Size(max = 50) List<UUID> rooms) {}
