package org.plenary.directory.name;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of the dictionary that may be meant by a word that is looked for, besides those that
 * begin with it.
 *
 * @param nearly those that differ as a whole by one typing error
 * @param loosely those that begin so but for one error, or have it inside
 */
public record NearWords(List<String> nearly, List<String> loosely) {
  /** No other word is looked for. */
  public static final NearWords NONE = new NearWords(List.of(), List.of());

  private static final int MAX = 200;

  static NearWords among(Collection<String> words, SoughtWord sought) {
    List<String> others =
        words.stream().filter(word -> sought.forms().stream().noneMatch(word::startsWith)).toList();
    return new NearWords(
        others.stream().filter(sought::isNearly).limit(MAX).toList(),
        others.stream()
            .filter(word -> !sought.isNearly(word) && sought.mayMean(word))
            .limit(MAX)
            .toList());
  }

  /** All of them. */
  public List<String> all() {
    return Stream.concat(nearly.stream(), loosely.stream()).toList();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return nearly.isEmpty() && loosely.isEmpty();
  }
}
