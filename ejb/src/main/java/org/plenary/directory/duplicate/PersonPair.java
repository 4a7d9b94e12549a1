package org.plenary.directory.duplicate;

import java.io.Serializable;
import java.util.UUID;

/**
 * Two people in no order: the same pair whichever is named first.
 *
 * @param first whose ref is the smaller as text
 * @param second the other
 */
public record PersonPair(UUID first, UUID second) implements Serializable {
  /**
   * Takes them in either order.
   *
   * @throws IllegalArgumentException if they are one
   */
  public PersonPair {
    int order = first.toString().compareTo(second.toString());
    if (order == 0) {
      throw new IllegalArgumentException("A person makes no pair");
    }
    if (order > 0) {
      UUID smaller = second;
      second = first;
      first = smaller;
    }
  }
}
