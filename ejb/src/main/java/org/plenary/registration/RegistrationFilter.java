package org.plenary.registration;

import java.util.UUID;

/**
 * Which registrations of an event a list shows; null and "" mean any.
 *
 * @param category code of a category
 * @param entity code of a State or organization
 * @param text words of a name, with or without accents, in any script
 */
public record RegistrationFilter(
    UUID eventRef,
    String category,
    RegistrationStatus status,
    String entity,
    ParticipantFunction function,
    String text) {
  /** All registrations of an event. */
  public static RegistrationFilter of(UUID eventRef) {
    return new RegistrationFilter(eventRef, null, null, null, null, null);
  }
}
