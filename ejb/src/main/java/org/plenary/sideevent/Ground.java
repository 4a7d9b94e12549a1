package org.plenary.sideevent;

/** Why a proposal is refused or waits, in words that there are in six languages. */
public enum Ground {
  NO_SLOT,
  THEME,
  DUPLICATE,
  INCOMPLETE,
  OTHER
}
