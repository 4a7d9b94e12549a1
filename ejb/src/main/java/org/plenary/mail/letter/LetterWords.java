package org.plenary.mail.letter;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.plenary.shared.Language;

/** The few words that Plenary itself puts on a letter. */
final class LetterWords {
  static final String BUNDLE = "org.plenary.mail.letter.letter";

  private LetterWords() {}

  /** Above the list of what goes with a letter. */
  static String enclosures(Language language) {
    return bundle(language).getString("enclosures");
  }

  /** In the place of a number. */
  static String draft(Language language) {
    return bundle(language).getString("draft");
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language == Language.EN ? Locale.ROOT : language.locale(),
        LetterWords.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
