package org.plenary.document;

/** What sort of publication it is. */
public enum PublicationKind {
  REPORT,
  COMPENDIUM,
  GUIDELINES,
  OCCASIONAL_PAPER,
  HANDBOOK
}
