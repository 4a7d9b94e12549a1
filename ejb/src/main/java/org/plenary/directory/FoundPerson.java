package org.plenary.directory;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A person whom a list found.
 *
 * @param changed when the person or a role changed last
 * @param similar whether the name is only similar to what was looked for
 * @param email the preferred address, also of a protected person; or null
 */
record FoundPerson(
    Person person, Instant changed, boolean similar, LocalDate lastContact, String email) {
  /** Never an address. */
  @Override
  public String toString() {
    return "FoundPerson " + person.ref();
  }
}
