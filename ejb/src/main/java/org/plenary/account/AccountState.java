package org.plenary.account;

/** How an account stands, as its list tells and filters. */
public enum AccountState {
  /** Its owner may sign in. */
  ACTIVE,

  /** Its owner was invited and has not chosen a password yet. */
  INVITED,

  /** Nobody signs in with it. */
  DISABLED,

  /** May sign in, has a role that needs a second factor, and has none. */
  FACTOR_MISSING
}
