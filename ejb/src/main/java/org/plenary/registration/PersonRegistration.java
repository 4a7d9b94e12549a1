package org.plenary.registration;

import org.plenary.event.EventRow;

/** That somebody is or was registered for an event. */
public record PersonRegistration(
    EventRow event, ParticipantFunction function, RegistrationStatus status) {}
