package org.plenary.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A category is created or changed.
 *
 * @param ref null to create one
 * @param version as read; ignored for a new one
 * @param code of a new one: lower case, unique within the event
 * @param capacity seats; below what is taken means overbooked
 * @param delegationSeats seats of each delegation, null for no limit
 */
public record SetUpCategory(
    @NotNull UUID eventRef,
    UUID ref,
    long version,
    @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "{registration.code.malformed}")
        String code,
    @NotNull CategoryKind kind,
    @NotNull LocalizedText name,
    @Min(value = 0, message = "{registration.capacity.negative}")
        @Max(value = 100_000, message = "{registration.capacity.tooMany}")
        int capacity,
    boolean publicForm,
    @NotNull SeatTakenAt seatTakenAt,
    @NotNull FreedSeat freedSeat,
    @Min(value = 0, message = "{registration.capacity.negative}")
        @Max(value = 1000, message = "{registration.capacity.tooMany}")
        Integer delegationSeats) {}
