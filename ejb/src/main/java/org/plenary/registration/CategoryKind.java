package org.plenary.registration;

/** What participants of a category are, whatever the category is called. */
public enum CategoryKind {
  DELEGATION,
  ORGANIZATION,
  OSCE,
  CIVIL_SOCIETY,
  ACADEMIA,
  PRIVATE_SECTOR,
  MEDIA,
  PUBLIC
}
