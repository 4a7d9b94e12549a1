package org.plenary.event;

import java.util.UUID;
import org.plenary.shared.DomainException;

/**
 * What kind an event is of: one that Plenary knows by itself, or one that an administrator added.
 *
 * @param known null for one that was added
 * @param added its ref, or null
 */
public record KindChoice(EventKind known, UUID added) {
  /** A kind that Plenary knows by itself. */
  public static KindChoice of(EventKind known) {
    return new KindChoice(known, null);
  }

  /**
   * The kind that a form or an address names, as {@link #code} writes it.
   *
   * @throws DomainException key {@code shared.code.unknown}
   */
  public static KindChoice read(String code) {
    for (EventKind known : EventKind.values()) {
      if (known.name().equalsIgnoreCase(code)) {
        return of(known);
      }
    }
    try {
      return new KindChoice(null, UUID.fromString(code));
    } catch (IllegalArgumentException e) {
      throw new DomainException("shared.code.unknown", code);
    }
  }

  /** How forms and addresses name it. */
  public String code() {
    return added == null ? known.name() : added.toString();
  }
}
