package org.plenary.shared;

/** What a reader may see of the names of protected people. */
public enum NameRights {
  /** Only the public name that stands for the legal one. */
  PUBLIC_NAMES,
  /** Legal names too; each look is recorded with its reason. */
  LEGAL_NAMES
}
