package org.plenary.shared;

/**
 * The name of a number that operators watch.
 *
 * @param name lower case with underscores, with its unit at the end where it has one; {@code
 *     plenary_} is put before it
 * @param label name of what tells it from others of its name, or null
 * @param value of that label, one of a few
 * @param description what it counts, for operators, in English
 */
public record Figure(String name, String label, String value, String description) {
  public Figure(String name, String description) {
    this(name, null, null, description);
  }
}
