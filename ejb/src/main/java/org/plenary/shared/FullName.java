package org.plenary.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the whole legal name of somebody in texts that were not written about them, and puts
 * another in its place. A name counts where all its words stand side by side, given name first or
 * family name first, in capitals or not, with or without accents; the script may be another than
 * the one it was entered in, where a letter for letter transcription leads from one to the other.
 * One word alone never counts: it may be a word of the language. What this does not find stands in
 * ADR 0017.
 *
 * <p>For one task at a time: not for several threads.
 */
public final class FullName {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},'’ʼ‘`‐‑–-]{1,4}");
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]{3,}");
  private static final int MOST_REMEMBERED = 50_000;

  private final Set<List<String>> orders = new LinkedHashSet<>();
  private final List<Pattern> unspaced = new ArrayList<>();
  private final String shown;
  private final Map<String, String> folded = new HashMap<>();

  /**
   * @param given null if there is none
   * @param nativeName the whole name in its own script, null if there is none
   * @param shown what is put in its place
   */
  FullName(String given, String family, String nativeName, String shown) {
    this.shown = Objects.requireNonNull(shown);
    List<String> first = words(given);
    List<String> last = words(family);
    add(first, last);
    add(last, first);
    List<String> own = words(nativeName);
    for (int split = 0; split < own.size(); split++) {
      add(own.subList(split, own.size()), own.subList(0, split));
    }
    for (String one : Stream.of(nativeName, join(family, given), join(given, family)).toList()) {
      String letters = one == null ? "" : one.replaceAll("[\\s\\p{Z}]", "");
      if (UNSPACED.matcher(letters).matches()) {
        unspaced.add(Pattern.compile(spaced(letters)));
      }
    }
  }

  /** For a name in one piece. */
  private static String join(String one, String other) {
    return one == null || other == null ? null : one + other;
  }

  private static String spaced(String letters) {
    StringBuilder pattern = new StringBuilder();
    letters
        .codePoints()
        .forEach(
            letter ->
                pattern
                    .append(pattern.isEmpty() ? "" : "[\\s\\p{Z}・·]?")
                    .append(Pattern.quote(Character.toString(letter))));
    return pattern.toString();
  }

  private void add(List<String> one, List<String> other) {
    List<String> order = Stream.concat(one.stream(), other.stream()).toList();
    if (order.size() > 1) {
      orders.add(order);
    }
  }

  private List<String> words(String name) {
    return name == null
        ? List.of()
        : WORD.matcher(name).results().map(m -> fold(m.group())).toList();
  }

  private String fold(String word) {
    if (folded.size() > MOST_REMEMBERED) {
      folded.clear();
    }
    return folded.computeIfAbsent(word, one -> SearchKey.of(one).replace(" ", ""));
  }

  /** The text with the other name wherever the whole legal one stood; the same one without it. */
  public String hideIn(String text) {
    if (text == null || text.isEmpty()) {
      return text;
    }
    String hidden = orders.isEmpty() ? text : hideWords(text);
    for (Pattern letters : unspaced) {
      hidden = letters.matcher(hidden).replaceAll(Matcher.quoteReplacement(shown));
    }
    return hidden;
  }

  private String hideWords(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.start(), matcher.end(), fold(matcher.group())));
    }
    StringBuilder hidden = new StringBuilder();
    int done = 0;
    for (int at = 0; at < words.size(); ) {
      int length = length(text, words, at);
      if (length > 0) {
        hidden.append(text, done, words.get(at).start()).append(shown);
        done = words.get(at + length - 1).end();
      }
      at += Math.max(1, length);
    }
    return done == 0 ? text : hidden.append(text, done, text.length()).toString();
  }

  /** How many words from here on are the name: the most that any of its orders has; 0 if none. */
  private int length(String text, List<Word> words, int at) {
    return orders.stream()
        .filter(order -> stands(order, text, words, at))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private static boolean stands(List<String> order, String text, List<Word> words, int at) {
    if (at + order.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < order.size(); i++) {
      Word word = words.get(at + i);
      boolean apart =
          i > 0
              && !BETWEEN.matcher(text).region(words.get(at + i - 1).end(), word.start()).matches();
      if (apart || !word.folded().equals(order.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "(name)";
  }

  private record Word(int start, int end, String folded) {}
}
