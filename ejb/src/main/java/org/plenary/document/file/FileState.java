package org.plenary.document.file;

/** How far the check of a file has come. */
public enum FileState {
  /** Waits for its check; nobody gets it. */
  QUARANTINED,
  /** May be handed out. */
  CLEAN,
  /** Will never be handed out, for a reason that stands with it. */
  REFUSED
}
