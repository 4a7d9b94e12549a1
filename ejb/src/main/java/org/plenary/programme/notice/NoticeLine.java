package org.plenary.programme.notice;

import java.util.List;
import org.plenary.programme.ProgrammeChange;

/**
 * One change, as it concerns one recipient.
 *
 * @param part what becomes of those concerned
 * @param of the names of those concerned, as everyone may read them; empty where that is the
 *     recipient
 */
record NoticeLine(ProgrammeChange change, Part part, List<String> of) {
  /** What becomes of somebody in a session. */
  enum Part {
    /** Is in it as before, or has no part in it. */
    STAYS,
    JOINS,
    LEAVES
  }

  NoticeLine {
    of = List.copyOf(of);
  }

  boolean isOwn() {
    return of.isEmpty();
  }
}
