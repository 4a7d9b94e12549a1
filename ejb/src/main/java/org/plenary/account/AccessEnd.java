package org.plenary.account;

/** How near the end is of an access that rests on a role of the directory. */
public enum AccessEnd {
  /** It has ended. */
  ENDED,
  /** It ends within thirty days. */
  SOON
}
