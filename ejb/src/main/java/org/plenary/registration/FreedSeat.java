package org.plenary.registration;

/** What becomes of a freed seat outside a delegation's quota (rule 3). */
public enum FreedSeat {
  /** Given to the first entry of the waiting list that every quota admits. */
  GIVEN_ON,
  /** Stays free until an organizer confirms somebody. */
  KEPT
}
