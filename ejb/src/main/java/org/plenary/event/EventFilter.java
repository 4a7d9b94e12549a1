package org.plenary.event;

/**
 * Which events a list shows; a null or blank part does not restrict.
 *
 * @param series code of a series
 * @param year the year in which the event begins
 * @param text words that all occur in code, title, theme, city or venue
 */
public record EventFilter(String series, KindChoice kind, Integer year, Stage stage, String text) {
  /** Words of the text beyond these are ignored. */
  static final int MAX_TEXT = 200;

  public static EventFilter all() {
    return new EventFilter(null, null, null, null, null);
  }
}
