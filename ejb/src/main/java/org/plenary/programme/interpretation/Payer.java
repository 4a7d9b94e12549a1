package org.plenary.programme.interpretation;

/** Who pays for the interpretation of a session into a language. */
public enum Payer {
  OFFICE,
  HOST,
  DELEGATION,
  CO_ORGANIZER,
  OTHER
}
