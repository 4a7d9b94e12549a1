package org.plenary.account;

/** Whether a link from a mail still does what it is for. */
public enum LinkState {
  /** It does. */
  OPEN,
  /** It was used, which is possible once. */
  USED,
  /** Its time is over. */
  EXPIRED,
  /** The roles of its account have ended, and the link with them. */
  ROLE_ENDED,
  /** There is no such link, a later one took its place, or its account is disabled. */
  UNKNOWN
}
