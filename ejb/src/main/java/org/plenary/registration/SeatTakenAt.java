package org.plenary.registration;

/** When a registration takes its seat (rule 3). */
public enum SeatTakenAt {
  /** At once; the registration is confirmed by it. */
  REGISTRATION,
  /** When an organizer confirms it. */
  APPROVAL
}
