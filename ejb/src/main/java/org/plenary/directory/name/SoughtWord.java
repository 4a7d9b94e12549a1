package org.plenary.directory.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word that is looked for.
 *
 * @param forms the forms in which it may stand in a name, folded; one at least
 */
public record SoughtWord(List<String> forms) {
  private static final int SHORTEST_PART = 3;

  /** Those forms that are long enough to be looked for with a typing error. */
  List<String> fallible() {
    return forms.stream().filter(form -> form.length() >= TypingError.SHORTEST_TYPED).toList();
  }

  /** Those forms that are long enough to be looked for inside of words. */
  List<String> parts() {
    return forms.stream().filter(form -> form.length() >= SHORTEST_PART).toList();
  }

  /** The ends of a word by which it is found from its middle: all but itself. */
  static Set<String> endings(String word) {
    Set<String> endings = new LinkedHashSet<>();
    for (int start = 1; start <= word.length() - SHORTEST_PART; start++) {
      endings.add(word.substring(start));
    }
    return endings;
  }

  /** Whether a word may be meant though it neither is nor begins with what is looked for. */
  boolean mayMean(String word) {
    return parts().stream().anyMatch(word::contains)
        || fallible().stream()
            .anyMatch(
                form -> TypingError.oneAtMost(form, word) || TypingError.soBegins(form, word));
  }

  /** Whether a word differs as a whole by one typing error at most. */
  boolean isNearly(String word) {
    return fallible().stream().anyMatch(form -> TypingError.oneAtMost(form, word));
  }
}
