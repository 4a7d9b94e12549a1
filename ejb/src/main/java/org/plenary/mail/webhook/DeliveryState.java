package org.plenary.mail.webhook;

/** Where a delivery is on its way. */
public enum DeliveryState {
  /** Waits for its time, or for an earlier one of the same record. */
  WAITING,
  /** Was answered with 2xx. */
  DELIVERED,
  /** Was given up after many attempts. */
  FAILED,
  /** What it told of was undone before it left. */
  CANCELLED
}
