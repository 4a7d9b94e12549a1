package org.plenary.registration;

/**
 * Registrations and seats of one entity at one event.
 *
 * @param confirmed people who hold a confirmed seat
 * @param requested people whose registration awaits approval
 * @param waitlisted people on the waiting list
 * @param capacity seats granted to the entity; 0 where it has no quota of its own
 */
public record SeatCount(int confirmed, int requested, int waitlisted, int capacity) {
  static SeatCount granted(int seats) {
    return new SeatCount(0, 0, 0, seats);
  }

  static SeatCount of(RegistrationStatus status, int people) {
    return switch (status) {
      case CONFIRMED -> new SeatCount(people, 0, 0, 0);
      case REQUESTED -> new SeatCount(0, people, 0, 0);
      case WAITLISTED -> new SeatCount(0, 0, people, 0);
      default -> granted(0);
    };
  }

  SeatCount plus(SeatCount other) {
    return new SeatCount(
        confirmed + other.confirmed,
        requested + other.requested,
        waitlisted + other.waitlisted,
        capacity + other.capacity);
  }
}
