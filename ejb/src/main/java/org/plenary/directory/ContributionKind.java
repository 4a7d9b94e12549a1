package org.plenary.directory;

/** What a State gave. */
public enum ContributionKind {
  FUNDING,
  IN_KIND,
  SECONDED_STAFF
}
