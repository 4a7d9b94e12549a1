package org.plenary.directory.reach;

/** Why mail of the office does not reach somebody. */
public enum Unreached {
  /** Is no longer in the directory. */
  GONE,
  /** Wants no mail. */
  DO_NOT_MAIL,
  NO_ADDRESS,
  /** Mail to every address came back. */
  BOUNCED,
  /** Is protected, and no address is the person's alone and known to the office alone (rule 7). */
  PROTECTED,
  /** Held roles, and certainly holds none today. */
  ROLE_ENDED,
  /** Nobody is known for certain to head it today. */
  NO_HEAD
}
