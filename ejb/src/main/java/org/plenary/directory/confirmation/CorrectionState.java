package org.plenary.directory.confirmation;

/** What became of a correction. */
public enum CorrectionState {
  WAITING,
  /** All of it was taken over. */
  APPROVED,
  /** Some of it was taken over. */
  PARTLY,
  REFUSED
}
