package org.plenary.directory.confirmation;

/** How an entry was confirmed. */
public enum ConfirmationMeans {
  /** An officer said that it is right. */
  OFFICER,
  /** The person said so, by a link. */
  LINK,
  /** The person corrected it, and an officer approved that. */
  CORRECTION
}
