package org.plenary.programme.floor;

import org.plenary.directory.EntityLine;

/** As what somebody speaks, by which the time is limited. */
public enum TurnKind {
  STATE,
  /** By the Presidency, or another State that speaks for the Union. */
  EUROPEAN_UNION,
  ORGANIZATION,
  /** After the list, shorter. */
  REPLY;

  static TurnKind of(EntityLine delegation, boolean europeanUnion, boolean reply) {
    if (reply) {
      return REPLY;
    }
    if (europeanUnion) {
      return EUROPEAN_UNION;
    }
    return delegation.speaksForState() ? STATE : ORGANIZATION;
  }
}
