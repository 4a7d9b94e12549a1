package org.plenary.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A delegation gets seats of its own in a category, instead of what the category grants each.
 *
 * @param entityRef any State or organization
 * @param capacity seats; below what is taken means overbooked
 */
public record GrantSeats(
    @NotNull UUID eventRef,
    @NotNull String category,
    @NotNull UUID entityRef,
    @Min(value = 0, message = "{registration.capacity.negative}")
        @Max(value = 1000, message = "{registration.capacity.tooMany}")
        int capacity) {}
