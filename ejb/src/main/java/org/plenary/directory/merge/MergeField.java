package org.plenary.directory.merge;

/** What of two people is chosen between when they are merged; the rest is united. */
public enum MergeField {
  /** Given and family name; of protected people the whole name with the public one. */
  NAME,
  NATIVE_NAME,
  HONORIFIC,
  RANK,
  GENDER,
  /** Whose preferred contact points stay preferred; all are kept. */
  CONTACTS,
  DO_NOT_MAIL,
  DO_NOT_PHONE,
  DO_NOT_PUBLISH
}
