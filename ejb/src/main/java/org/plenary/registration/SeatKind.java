package org.plenary.registration;

/** Where a participant sits. */
public enum SeatKind {
  TABLE,
  BACK_ROW,
  ONLINE
}
