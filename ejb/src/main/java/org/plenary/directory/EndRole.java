package org.plenary.directory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Ends a role on a day and names the successor, if there is one.
 *
 * @param affiliationRef the role
 * @param version of it that the editor had before their eyes
 * @param day the first day on which it is no longer held; the successor holds it from that day
 * @param successorRef the person who takes over, or null
 * @param capacity of the successor; null means full
 */
public record EndRole(
    @NotNull UUID affiliationRef,
    long version,
    @NotNull LocalDate day,
    UUID successorRef,
    Capacity capacity) {}
