package org.plenary.mail.delivery;

import java.util.Objects;

/** What becomes of a mail at the {@linkplain LastLook last look}. */
public sealed interface Verdict {
  /** It goes where it was written to. */
  static Verdict go() {
    return new Go();
  }

  /** It goes to another address, which takes the place of the first in the record as well. */
  static Verdict goTo(String address) {
    return new GoTo(address);
  }

  /**
   * It does not go, and never will.
   *
   * @param why key of the reason that the record shows, of at most 100 characters
   */
  static Verdict drop(String why) {
    return new Drop(why);
  }

  /** See {@link #go}. */
  record Go() implements Verdict {}

  /** See {@link #goTo}. */
  record GoTo(String address) implements Verdict {
    public GoTo {
      Objects.requireNonNull(address);
    }

    /** Without the address. */
    @Override
    public String toString() {
      return "GoTo";
    }
  }

  /** See {@link #drop}. */
  record Drop(String why) implements Verdict {
    public Drop {
      Objects.requireNonNull(why);
    }
  }
}
