package org.plenary.directory.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypingErrorTest {
  private static final String LETTERS = "abcdeабвгдё";

  @Test
  void knowsTheFourErrors() {
    for (String typed : List.of("kovaleva", "kovleva", "kovalleva", "kovaleba", "kovlaeva")) {
      assertTrue(TypingError.oneAtMost(typed, "kovaleva"), typed);
      assertTrue(TypingError.oneAtMost("kovaleva", typed), typed);
    }
    for (String typed : List.of("kovlaevo", "kovalevich", "ovalev", "avelavok", "kavoleva")) {
      assertFalse(TypingError.oneAtMost(typed, "kovaleva"), typed);
      assertFalse(TypingError.oneAtMost("kovaleva", typed), typed);
    }
  }

  @Test
  void knowsBeginningsWithOneError() {
    assertTrue(TypingError.soBegins("kovla", "kovaleva"));
    assertTrue(TypingError.soBegins("kvale", "kovaleva"));
    assertFalse(TypingError.soBegins("kvlea", "kovaleva"));
    assertFalse(TypingError.soBegins("kovaleva", "kov"));
  }

  @Test
  void oneErrorAnywhereLeavesAVariantInCommonAndIsSeen() {
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      String word = word(random, 3 + random.nextInt(14));
      String typed = withOneError(random, word);
      if (typed.length() >= TypingError.SHORTEST) {
        Set<String> variants = TypingError.variants(word);
        assertFalse(
            Collections.disjoint(variants, TypingError.soughtVariants(typed)),
            typed + " for " + word);
        assertTrue(TypingError.oneAtMost(typed, word), typed + " for " + word);
      }
    }
  }

  @Test
  void oneErrorInABeginningLeavesAVariantInCommon() {
    Random random = new Random(20261123);
    for (int i = 0; i < 20_000; i++) {
      String word = word(random, 6 + random.nextInt(10));
      String typed = withOneError(random, word.substring(0, 4 + random.nextInt(2)));
      if (typed.length() >= TypingError.SHORTEST) {
        assertFalse(
            Collections.disjoint(TypingError.variants(word), TypingError.soughtVariants(typed)),
            typed + " for " + word);
        assertTrue(TypingError.soBegins(typed, word), typed + " for " + word);
      }
    }
  }

  @Test
  void variantsAreFewAndShort() {
    Set<String> variants = TypingError.variants("abcdefghijklmnop");
    assertTrue(variants.size() <= 26, () -> variants.size() + " variants");
    assertTrue(variants.stream().allMatch(variant -> variant.length() <= TypingError.LONGEST));
    assertEquals(Set.of("x"), TypingError.variants("x"));
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(letter(random));
    }
    return word.toString();
  }

  private static char letter(Random random) {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  private static String withOneError(Random random, String word) {
    StringBuilder typed = new StringBuilder(word);
    int at = random.nextInt(word.length());
    switch (random.nextInt(4)) {
      case 0 -> typed.deleteCharAt(at);
      case 1 -> typed.insert(at, letter(random));
      case 2 -> typed.setCharAt(at, letter(random));
      default -> {
        if (at > 0) {
          typed.setCharAt(at - 1, word.charAt(at));
          typed.setCharAt(at, word.charAt(at - 1));
        }
      }
    }
    return typed.toString();
  }
}
