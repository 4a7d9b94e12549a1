package org.plenary.event;

/** Whom an event is for, from the widest to the narrowest. Drafts are for organizers alone. */
public enum Audience {
  /** Everyone: it stands on the public pages. */
  PUBLIC,

  /** Delegations of States and the office, and whoever takes part. */
  DELEGATIONS,

  /** Organizers, and whoever takes part. */
  RESTRICTED;

  /** Whether fewer people know of an event with it than with another one. */
  public boolean isNarrowerThan(Audience other) {
    return compareTo(other) > 0;
  }
}
