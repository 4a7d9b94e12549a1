package org.plenary.event;

/**
 * A figure as it was published: it is shown with its qualifier wherever it is shown (rule 12).
 *
 * @param number the number, from 0
 * @param qualifier how to read it
 */
public record PublishedFigure(int number, Qualifier qualifier) {
  static PublishedFigure of(Integer number, Qualifier qualifier) {
    return number == null
        ? null
        : new PublishedFigure(number, qualifier == null ? Qualifier.EXACT : qualifier);
  }
}
