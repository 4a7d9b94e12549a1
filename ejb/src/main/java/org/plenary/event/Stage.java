package org.plenary.event;

/** Where an event stands in its life; a draft is not public. */
public enum Stage {
  DRAFT,
  ANNOUNCED,
  REGISTRATION_OPEN,
  REGISTRATION_CLOSED,
  UNDER_WAY,
  CONCLUDED,
  ARCHIVED,
  POSTPONED,
  CANCELLED;

  /** Whether people outside the office may know of the event. */
  public boolean isPublic() {
    return this != DRAFT;
  }

  /** Whether participants can still be registered by the organizers. */
  public boolean isAhead() {
    return switch (this) {
      case DRAFT, ANNOUNCED, REGISTRATION_OPEN, REGISTRATION_CLOSED, UNDER_WAY -> true;
      case CONCLUDED, ARCHIVED, POSTPONED, CANCELLED -> false;
    };
  }

  /** Whether the event as a whole does not take place as planned. */
  public boolean isCalledOff() {
    return this == POSTPONED || this == CANCELLED;
  }
}
