package org.plenary.directory.contactgroup;

/** How a group gets its members. */
public enum GroupForm {
  /** By hand. */
  FIXED,
  /** By a search that is done anew at each look. */
  SEARCH
}
