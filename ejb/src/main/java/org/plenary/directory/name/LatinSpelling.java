package org.plenary.directory.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Offers a name of another script in Latin letters: by the rules of the United States Board on
 * Geographic Names where ICU has them, for Cyrillic those of the language that its letters tell,
 * else as ICU transliterates the script. An offer: people spell their names as they like.
 */
public final class LatinSpelling {
  private static final Map<String, Transliterator> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Integer, String> RULES =
      Map.of(
          UScript.GEORGIAN, "Georgian-Latin/BGN",
          UScript.ARMENIAN, "Armenian-Latin/BGN",
          UScript.GREEK, "Greek-Latin/UNGEGN",
          UScript.HAN, "Han-Latin/Names");

  /**
   * A name in two parts.
   *
   * @param given or ""
   */
  public record Spelling(String given, String family) {
    /** Never a name. */
    @Override
    public String toString() {
      return "Spelling";
    }
  }

  private LatinSpelling() {}

  /**
   * How the name may be written in Latin letters; the last word counts as the family name, where
   * Chinese characters are not parted the first one does.
   *
   * @param name in its own script
   * @return empty parts, if it has no letters of another script
   */
  public static Spelling of(String name) {
    int script = script(name == null ? "" : name);
    if (script == UScript.COMMON) {
      return new Spelling("", "");
    }
    String text = name.strip().replaceAll("\\s+", " ");
    if (script == UScript.HAN
        && text.indexOf(' ') < 0
        && text.codePointCount(0, text.length()) > 1) {
      int first = text.offsetByCodePoints(0, 1);
      return new Spelling(
          capital(latin(script, text.substring(first)).replace(" ", "")),
          capital(latin(script, text.substring(0, first))));
    }
    String spelt = capital(latin(script, text));
    int last = spelt.lastIndexOf(' ');
    return new Spelling(last < 0 ? "" : spelt.substring(0, last), spelt.substring(last + 1));
  }

  /** The script of the first letter that is not Latin; COMMON if there is none. */
  private static int script(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .map(UScript::getScript)
        .filter(s -> s != UScript.LATIN && s != UScript.COMMON && s != UScript.INHERITED)
        .findFirst()
        .orElse(UScript.COMMON);
  }

  private static String latin(int script, String text) {
    String rules =
        script == UScript.CYRILLIC ? cyrillic(text) : RULES.getOrDefault(script, "Any-Latin");
    String latin = rules(rules).transliterate(text);
    String plain = rules("Any-Latin; Latin-ASCII").transliterate(latin);
    return Normalizer.normalize(plain, Normalizer.Form.NFC)
        .replaceAll("[^\\p{IsLatin}\\p{M} .-]", "")
        .replaceAll(" {2,}", " ")
        .strip();
  }

  private static String cyrillic(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (has(small, "ђјљњћџ")) {
      return "Serbian-Latin/BGN";
    }
    if (has(small, "ў")) {
      return "Belarusian-Latin/BGN";
    }
    if (has(small, "іїєґ")) {
      return "Ukrainian-Latin/BGN";
    }
    return has(small, "әғқңөұүһ") ? "Kazakh-Latin/BGN" : "Russian-Latin/BGN";
  }

  private static boolean has(String text, String letters) {
    return text.codePoints().anyMatch(letter -> letters.indexOf(letter) >= 0);
  }

  private static Transliterator rules(String id) {
    return KNOWN.computeIfAbsent(
        id,
        wanted -> {
          try {
            return Transliterator.getInstance(wanted);
          } catch (IllegalArgumentException e) {
            return Transliterator.getInstance("Any-Latin");
          }
        });
  }

  private static String capital(String words) {
    return UCharacter.toTitleCase(Locale.ROOT, words, null);
  }
}
