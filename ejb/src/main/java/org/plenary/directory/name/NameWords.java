package org.plenary.directory.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.shared.SearchKey;

/**
 * The words of a name as they are found: in small letters without accents, once in the script they
 * are written in and once in Latin letters. Cyrillic is written in Latin letters in two ways, by
 * the letter (ISO 9: "hrusev") and by the sound as passports do (BGN/PCGN: "khrushchev").
 */
public final class NameWords {
  /** Longest word that is kept, in UTF-16 units; the rest of a longer one is cut off. */
  static final int LONGEST = 100;

  private static final int MAX_SOUGHT = 8;

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SILENT = Pattern.compile("['\u2018\u2019\u02bc\u02b9\u02ba`]");
  private static final Transliterator BY_SOUND = Transliterator.getInstance("Russian-Latin/BGN");

  private NameWords() {}

  /** The words of a name in every form, in no order. Empty for a name without letters. */
  public static Set<String> of(String name) {
    Set<String> words = new LinkedHashSet<>();
    split(name).forEach(word -> words.addAll(forms(word)));
    return words;
  }

  /** What is typed, word by word; at most eight words, each once. */
  public static List<SoughtWord> sought(String text) {
    return split(text).stream()
        .map(word -> new SoughtWord(List.copyOf(forms(word))))
        .distinct()
        .limit(MAX_SOUGHT)
        .toList();
  }

  private static List<String> split(String text) {
    String one = SILENT.matcher(text == null ? "" : text).replaceAll("");
    return BETWEEN
        .splitAsStream(DECOMPOSED.normalize(one).replaceAll(MARKS.pattern(), ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    add(forms, UCharacter.foldCase(word, true));
    if (word.codePointCount(0, word.length()) == 1) {
      return forms;
    }
    add(forms, SearchKey.of(word).replace(" ", ""));
    if (UScript.getScript(word.codePointAt(0)) == UScript.CYRILLIC) {
      synchronized (BY_SOUND) {
        add(forms, SearchKey.of(BY_SOUND.transliterate(word)).replace(" ", ""));
      }
    }
    return forms;
  }

  private static void add(Set<String> forms, String form) {
    if (!form.isEmpty()) {
      forms.add(form.length() > LONGEST ? form.substring(0, LONGEST) : form);
    }
  }
}
