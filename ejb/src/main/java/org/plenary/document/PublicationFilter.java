package org.plenary.document;

import org.plenary.shared.Language;

/**
 * Which publications to list; null means any.
 *
 * @param words words of the title, in any order, with or without accents
 * @param year year of publication
 */
public record PublicationFilter(
    String words, PublicationKind kind, Language language, Integer year) {
  public static PublicationFilter all() {
    return new PublicationFilter(null, null, null, null);
  }

  public static PublicationFilter of(String words) {
    return new PublicationFilter(words, null, null, null);
  }
}
