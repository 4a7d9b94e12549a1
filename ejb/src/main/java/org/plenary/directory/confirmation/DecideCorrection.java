package org.plenary.directory.confirmation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * A decision on a correction.
 *
 * @param version of the correction that the officer had before their eyes
 * @param personVersion of the entry
 * @param roleVersions of the roles, by ref
 * @param taken the numbers of the fields that are taken over; none refuses it
 * @param endedOn the first day on which roles are no longer held that are said to have ended, or
 *     null
 * @param reason why not all of it is taken over; required if nothing is
 */
public record DecideCorrection(
    @NotNull UUID ref,
    long version,
    long personVersion,
    @NotNull Map<UUID, Long> roleVersions,
    @NotNull Set<Integer> taken,
    LocalDate endedOn,
    @PlainText(max = 500) String reason) {}
