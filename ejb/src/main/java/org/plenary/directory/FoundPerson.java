package org.plenary.directory;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A person whom a list found.
 *
 * @param changed when the person or a role changed last
 * @param similar whether the name is only similar to what was looked for
 */
record FoundPerson(Person person, Instant changed, boolean similar, LocalDate lastContact) {}
