package org.plenary.shared.importing;

import java.util.Set;

/**
 * Codes that the rows of other files may refer to. A feature whose records have such codes
 * implements it, so that the importers of all others can refuse an unknown one.
 */
public interface CodeSource {
  /** What the codes name. */
  enum Kind {
    /** Participating States and Partners (ISO codes) and organizations. */
    ENTITY,
    /** Participating States and Partners only. */
    STATE,
    /** Events, in upper case as in the data. */
    EVENT
  }

  /** The codes of this kind that are stored now, those of this transaction included. */
  Set<String> codes(Kind kind);
}
