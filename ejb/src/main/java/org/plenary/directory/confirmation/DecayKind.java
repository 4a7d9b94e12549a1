package org.plenary.directory.confirmation;

/** Why an entry may no longer be right. */
public enum DecayKind {
  /** Nobody has confirmed it for twelve months. */
  UNCONFIRMED,
  /** A role has ended, and the person is still booked or noted for something because of it. */
  ENDED_ROLE,
  /** Mail to an address of it came back. */
  BOUNCED
}
