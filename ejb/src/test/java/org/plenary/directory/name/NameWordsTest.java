package org.plenary.directory.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameWordsTest {
  @Test
  void latinWordsLoseAccentsAndCapitals() {
    assertEquals(Set.of("zoe", "kovaleva"), NameWords.of("Zoë KOVALËVA"));
    assertEquals(Set.of("muller", "ludenscheidt"), NameWords.of("Müller-Lüdenscheidt"));
    assertEquals(Set.of("oneill"), NameWords.of("O’Neill"));
    assertEquals(NameWords.of("O'Neill"), NameWords.of("O’Neill"));
  }

  @Test
  void cyrillicWordsStandInTheirLettersAndInLatinOnesByLetterAndBySound() {
    assertEquals(Set.of("хрущев", "hrusev", "khrushchev"), NameWords.of("Хрущёв"));
  }

  @Test
  void anInitialStandsForItselfInItsScriptOnly() {
    assertEquals(List.of(new SoughtWord(List.of("к"))), NameWords.sought("К."));
  }

  @Test
  void everyScriptHasWords() {
    for (String name : List.of("გიორგი", "Հայկ", "محمد", "สมชาย", "王小明", "Σωκράτης", "Ŵ")) {
      Set<String> words = NameWords.of(name);
      assertTrue(words.stream().anyMatch(word -> !word.isEmpty()), name);
    }
  }

  @Test
  void signsAloneAreNoWords() {
    assertEquals(Set.of(), NameWords.of("% _ – …"));
    assertEquals(Set.of(), NameWords.of(null));
    assertEquals(List.of(), NameWords.sought(" "));
  }

  @Test
  void whatIsSoughtIsEachWordOnceInItsForms() {
    assertEquals(
        List.of(new SoughtWord(List.of("m")), new SoughtWord(List.of("ivanova"))),
        NameWords.sought("M. Ivanova, IVANOVA"));
    assertEquals(8, NameWords.sought("a b c d e f g h i j").size());
  }

  @Test
  void aWordOf200LettersIsCut() {
    assertEquals(Set.of("a".repeat(100)), NameWords.of("A".repeat(200)));
  }
}
