package org.plenary.directory.partnership;

/** What a State or an organization gave. */
public enum ContributionKind {
  FUNDING,
  IN_KIND,
  SECONDED_STAFF
}
