package org.plenary.web.directory;

import java.util.UUID;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;

/** Reads parameters of addresses. */
public final class Addresses {
  private Addresses() {}

  /**
   * A ref.
   *
   * @throws NotFoundException if it is none
   */
  public static UUID ref(String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  /**
   * A whole number, 0 if nothing is said.
   *
   * @throws DomainException key {@code shared.number.malformed}
   */
  public static int number(String text) {
    if (text == null || text.isBlank()) {
      return 0;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new DomainException("shared.number.malformed", text);
    }
  }
}
