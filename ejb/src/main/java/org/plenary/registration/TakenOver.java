package org.plenary.registration;

import java.time.Instant;
import java.util.UUID;

/**
 * A registration that was made elsewhere and is taken over as it stood.
 *
 * @param category code of the category
 * @param entityRef the State or organization, or null
 */
public record TakenOver(
    UUID personRef,
    String category,
    UUID entityRef,
    ParticipantFunction function,
    RegistrationStatus status,
    Instant at) {}
