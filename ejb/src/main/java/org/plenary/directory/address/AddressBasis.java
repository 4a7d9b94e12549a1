package org.plenary.directory.address;

/** What a form of address was taken from. */
public enum AddressBasis {
  /** The rank and the gender. */
  EXACT,
  /** The rank, for a gender that is not stated. */
  ANY_GENDER,
  /** The gender, for people without a rank. */
  NO_RANK,
  /** Nothing but the language. */
  NEITHER,
  /** There is none in this language, and none is taken from another. */
  MISSING
}
