package org.plenary.directory.partnership;

/** What a State gave. */
public enum ContributionKind {
  FUNDING,
  IN_KIND,
  SECONDED_STAFF
}
