package org.plenary.programme.interpretation;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * Something of a plan that an organizer should look at; it hinders nothing.
 *
 * @param language the language that is meant, or null for the session as a whole
 * @param names who is meant, as everyone may read them
 * @param number booths of the room, or minutes of the session; else 0
 * @param event title of the other event where an interpreter is taken in one, else null
 * @param other title of the session where an interpreter is taken, else null
 */
public record PlanWarning(
    Kind kind,
    UUID session,
    Language language,
    List<String> names,
    int number,
    LocalizedText event,
    LocalizedText other) {
  /** What there is to look at. */
  public enum Kind {
    /** A session in which somebody speaks is interpreted into no language. */
    NO_LANGUAGE,
    /** Nobody interprets into this language yet. */
    NO_INTERPRETER,
    /** Somebody is alone in a booth for longer than one person can go on. */
    ALONE,
    /** The room has fewer booths than the session has languages. */
    TOO_FEW_BOOTHS,
    /** The room has no booth of this number. */
    NO_SUCH_BOOTH,
    /** Two languages of the session are in the same booth. */
    BOOTH_TWICE,
    /** Somebody is in another slot at that time. */
    TAKEN_TWICE
  }

  public PlanWarning {
    names = List.copyOf(names);
  }
}
