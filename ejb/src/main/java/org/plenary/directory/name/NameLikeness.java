package org.plenary.directory.name;

import java.util.ArrayList;
import java.util.List;

/** How alike two names of people are, word by word, in any order and script. */
public enum NameLikeness {
  /** Every word of either is a word of the other. */
  SAME,
  /**
   * Every word of the shorter is one of the longer, but for one typing error or an initial in its
   * place; two words at least, one of them exactly.
   */
  NEAR,
  /** Not alike, or too short to tell. */
  NONE;

  private static final int FEWEST = 2;

  /** Compares two names as they are written. Symmetric. */
  public static NameLikeness of(String one, String other) {
    return of(NameWords.sought(one), NameWords.sought(other));
  }

  /** The same of names that were split already ({@link NameWords#sought}). */
  public static NameLikeness of(List<SoughtWord> one, List<SoughtWord> other) {
    List<SoughtWord> shorter = one.size() <= other.size() ? one : other;
    List<SoughtWord> rest = new ArrayList<>(shorter == one ? other : one);
    if (shorter.size() < FEWEST) {
      return NONE;
    }
    boolean asLong = shorter.size() == rest.size();
    List<SoughtWord> unmatched = new ArrayList<>();
    for (SoughtWord word : shorter) {
      if (!removeFirst(rest, word, Match.EQUAL)) {
        unmatched.add(word);
      }
    }
    if (unmatched.isEmpty() && asLong) {
      return SAME;
    }
    boolean oneIsExact = unmatched.size() < shorter.size();
    boolean othersAreNear =
        unmatched.stream().allMatch(word -> removeFirst(rest, word, Match.NEAR));
    return oneIsExact && othersAreNear ? NEAR : NONE;
  }

  private static boolean removeFirst(List<SoughtWord> words, SoughtWord word, Match match) {
    for (SoughtWord other : words) {
      if (match.holds(word, other)) {
        words.remove(other);
        return true;
      }
    }
    return false;
  }

  private enum Match {
    EQUAL {
      @Override
      boolean holds(String one, String other) {
        return one.equals(other);
      }
    },
    NEAR {
      @Override
      boolean holds(String one, String other) {
        return isInitial(one, other)
            || isInitial(other, one)
            || Math.min(one.length(), other.length()) >= TypingError.SHORTEST
                && TypingError.oneAtMost(one, other);
      }
    };

    abstract boolean holds(String one, String other);

    boolean holds(SoughtWord one, SoughtWord other) {
      return one.forms().stream().anyMatch(a -> other.forms().stream().anyMatch(b -> holds(a, b)));
    }

    private static boolean isInitial(String letter, String word) {
      return letter.codePointCount(0, letter.length()) == 1 && word.startsWith(letter);
    }
  }
}
