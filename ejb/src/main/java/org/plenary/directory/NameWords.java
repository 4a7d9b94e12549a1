package org.plenary.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.shared.SearchKey;

/**
 * The endings of the words of a name, by which any part of it is found on an index: "nowak" gives
 * "nowak", "owak", "wak" and "ak". A single letter is looked for in the whole key instead.
 */
final class NameWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 100;

  private NameWords() {}

  static Set<String> endings(String searchKey) {
    Set<String> endings = new HashSet<>();
    for (String whole : searchKey.split(" ")) {
      String word = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
      if (!word.isEmpty()) {
        endings.add(word);
      }
      for (int start = 1; start <= word.length() - SHORTEST; start++) {
        endings.add(word.substring(start));
      }
    }
    return endings;
  }

  /** The words of what is looked for, each of which has to be a part of the name. */
  static List<String> sought(String text) {
    return SearchKey.words(text).stream()
        .distinct()
        .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
        .toList();
  }

  /** Whether the index knows parts as short as this. */
  static boolean isIndexed(String word) {
    return word.length() >= SHORTEST;
  }
}
