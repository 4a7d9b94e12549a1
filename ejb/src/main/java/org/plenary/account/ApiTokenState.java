package org.plenary.account;

/** How an API token stands. */
public enum ApiTokenState {
  /** It may be used. */
  ACTIVE,

  /** Its time is over. */
  EXPIRED,

  /** Somebody ended it. */
  REVOKED
}
