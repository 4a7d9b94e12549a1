package org.plenary.event;

import org.plenary.shared.Language;

/** Numbers of editions as the six languages write them at the head of a title. */
final class Ordinals {
  private Ordinals() {}

  /** "19th", "19e", "19.", "19ª", "19-я", "19.ª". */
  static String of(Language language, int number) {
    return switch (language) {
      case EN -> number + english(number);
      case FR -> number == 1 ? "1re" : number + "e";
      case DE -> number + ".";
      case IT -> number + "ª";
      case RU -> number + "-я";
      case ES -> number + ".ª";
    };
  }

  private static String english(int number) {
    if (number % 100 >= 11 && number % 100 <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** The text with the one number in the place of the other; unchanged where it bears none. */
  static String replace(Language language, String text, Integer from, Integer to) {
    if (from == null || to == null) {
      return text;
    }
    String old = of(language, from);
    return text.startsWith(old + " ") ? of(language, to) + text.substring(old.length()) : text;
  }
}
