package org.plenary.directory.contact;

import java.util.List;
import org.plenary.shared.FieldException;

/** The languages that are noted of people: codes of ISO 639-1, of the office's region. */
public final class SpokenLanguages {
  /** As many as are noted of one person at most. */
  public static final int MAX = 15;

  /** All of them, by code. */
  public static final List<String> CODES =
      List.of(
          "ar", "az", "be", "bg", "bs", "ca", "cnr", "cs", "da", "de", "el", "en", "es", "et", "fa",
          "fi", "fr", "ga", "he", "hr", "hu", "hy", "is", "it", "ja", "ka", "kk", "ko", "ky", "lb",
          "lt", "lv", "mk", "mn", "mt", "nb", "nl", "nn", "no", "pl", "ps", "pt", "rm", "ro", "ru",
          "sk", "sl", "sq", "sr", "sv", "tg", "th", "tk", "tr", "uk", "uz", "zh");

  private SpokenLanguages() {}

  /**
   * The same, if each of them is known or was noted before.
   *
   * @throws FieldException on {@code languages}
   */
  public static List<String> checked(List<String> codes, List<String> before) {
    for (String code : codes) {
      if (!CODES.contains(code) && !before.contains(code)) {
        throw new FieldException("languages", "contact.language.unknown", code);
      }
    }
    if (codes.size() > MAX) {
      throw new FieldException("languages", "contact.language.tooMany", MAX);
    }
    return codes;
  }
}
