package org.plenary.event;

/** Where an event stands in its life; a draft is not public. */
public enum Stage {
  DRAFT,
  ANNOUNCED,
  REGISTRATION_OPEN,
  REGISTRATION_CLOSED,
  CONCLUDED,
  CANCELLED;

  /** Whether people outside the office may know of the event. */
  public boolean isPublic() {
    return this != DRAFT;
  }

  /** Whether the event can still be prepared. */
  public boolean isAhead() {
    return this != CONCLUDED && this != CANCELLED;
  }
}
