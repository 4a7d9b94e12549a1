package org.plenary.shared;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;

/**
 * Folds a text for finding: Latin letters without accents, lower case, one blank between words, so
 * that "Ковалёва", "Kovaleva" and "KOVALËVA" meet.
 */
public final class SearchKey {
  private static final Transliterator FOLD =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

  private SearchKey() {}

  /** The folded text; "" for null. Length may grow: bound the input before. */
  public static String of(String text) {
    if (text == null) {
      return "";
    }
    String folded;
    synchronized (FOLD) {
      folded = FOLD.transliterate(text);
    }
    return folded.replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** The words of the folded text. */
  public static List<String> words(String text) {
    String key = of(text);
    return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
  }
}
