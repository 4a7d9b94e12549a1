package org.plenary.followup;

/** Why the Office visits a State. Technical assistance is counted apart from the visits proper. */
public enum VisitKind {
  COUNTRY_VISIT,
  FOLLOW_UP_VISIT,
  /** The source does not say which of the two. */
  COUNTRY_OR_FOLLOW_UP_VISIT,
  TECHNICAL_ASSISTANCE
}
