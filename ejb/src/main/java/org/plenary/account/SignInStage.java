package org.plenary.account;

/** Where a sign-in stands once the password was right. */
public enum SignInStage {
  /** Signed in. */
  DONE,
  /** The code of the second factor is still to come: nothing is open yet. */
  CODE,
  /** A second factor is needed and there is none: only its enrolment is open. */
  ENROLMENT,
  /** Signed in, but no role opens anything today: only the page is open that tells why. */
  NO_ROLE
}
