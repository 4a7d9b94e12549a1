package org.plenary.directory.name;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One typing error: a letter too many, one left out, one in place of another, or two neighbours
 * exchanged.
 *
 * <p>Two words that are so near have a variant in common: leave one letter out of either, or none.
 * So the words near to a typed one are found on an index of variants, without comparing it with
 * every word (the method is known as symmetric deletion). Beginnings have variants too, since names
 * are looked for while they are typed.
 */
final class TypingError {
  /** Shorter words have no errors: too many others differ from them by one letter. */
  static final int SHORTEST = 4;

  /** What is left of the shortest word if a letter was left out. */
  static final int SHORTEST_TYPED = 3;

  /** Letters of which variants are made; what follows is compared afterwards. */
  static final int LONGEST = 7;

  private TypingError() {}

  /** The variants under which a word stands in the index. */
  static Set<String> variants(String word) {
    Set<String> variants = new LinkedHashSet<>();
    int whole = Math.min(word.length(), LONGEST);
    for (int length = Math.min(SHORTEST, whole); length <= whole; length++) {
      addVariants(variants, word.substring(0, length));
    }
    return variants;
  }

  /** The variants under which the words near to a typed one stand. */
  static Set<String> soughtVariants(String typed) {
    Set<String> variants = new LinkedHashSet<>();
    addVariants(variants, typed.substring(0, Math.min(typed.length(), LONGEST)));
    return variants;
  }

  private static void addVariants(Set<String> variants, String word) {
    variants.add(word);
    for (int i = 0; i < word.length(); i++) {
      variants.add(word.substring(0, i) + word.substring(i + 1));
    }
    variants.remove("");
  }

  /** Whether the words are the same but for one typing error at most. */
  static boolean oneAtMost(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restA = a.substring(same);
    String restB = b.substring(same);
    return restA.equals(restB)
        || restB.length() == restA.length() + 1 && restB.endsWith(restA)
        || restA.length() == restB.length() + 1 && restA.endsWith(restB)
        || restA.length() == restB.length() && lastsAgree(restA, restB, 1)
        || restA.length() == restB.length()
            && lastsAgree(restA, restB, 2)
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0);
  }

  private static boolean lastsAgree(String a, String b, int from) {
    return a.length() >= from && a.substring(from).equals(b.substring(from));
  }

  /**
   * Whether a word begins with what is typed, four letters at least, but for one typing error at
   * most.
   */
  static boolean soBegins(String typed, String word) {
    if (typed.length() < SHORTEST) {
      return false;
    }
    for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
      if (length <= word.length() && oneAtMost(typed, word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
