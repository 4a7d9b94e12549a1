package org.plenary.registration;

/** Where a registration stands. */
public enum RegistrationStatus {
  /** Waits for approval and has no seat yet. */
  REQUESTED,
  CONFIRMED,
  WAITLISTED,
  REFUSED,
  CANCELLED;

  /** Whether the organizers may still confirm or refuse it. */
  public boolean isUndecided() {
    return this == REQUESTED || this == WAITLISTED;
  }

  /** Whether the person still wants to come: one such registration per event. */
  public boolean isActive() {
    return this == REQUESTED || this == CONFIRMED || this == WAITLISTED;
  }
}
