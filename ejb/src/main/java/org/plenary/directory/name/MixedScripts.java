package org.plenary.directory.name;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words whose letters are of scripts that look alike: a Cyrillic "а" among Latin letters is a slip,
 * or somebody who wants to pass for another.
 */
public final class MixedScripts {
  private static final Set<Integer> ALIKE =
      Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN);

  private MixedScripts() {}

  /** The words of these texts with letters of more than one such script, in their order. */
  public static List<String> words(String... texts) {
    return Stream.of(texts)
        .filter(text -> text != null)
        .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{M}]+")))
        .filter(word -> scripts(word).size() > 1)
        .toList();
  }

  private static Set<Integer> scripts(String word) {
    return word.codePoints()
        .map(UScript::getScript)
        .filter(ALIKE::contains)
        .boxed()
        .collect(Collectors.toSet());
  }
}
