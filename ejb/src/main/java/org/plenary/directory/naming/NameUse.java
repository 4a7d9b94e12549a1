package org.plenary.directory.naming;

/** What a name beside the present one is. */
public enum NameUse {
  /** The name before: on a day on which it held it stands for the present one. */
  FORMER,
  /** Another name, which may hold at the same time as the present one. */
  ALTERNATIVE
}
