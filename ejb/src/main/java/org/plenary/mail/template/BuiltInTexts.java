package org.plenary.mail.template;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailPurpose;

/**
 * The texts that come with the features, and what is said to a recipient about whom no more is
 * known.
 */
final class BuiltInTexts {
  private static final String GREETINGS = "org.plenary.mail.template.greeting";

  private BuiltInTexts() {}

  /** The text of a purpose in a language. */
  static TemplateWords of(MailPurpose purpose, Language language) {
    ResourceBundle bundle = bundle(purpose.bundle(), language);
    return new TemplateWords(
        bundle.getString(purpose.entry() + ".subject"),
        bundle.getString(purpose.entry() + ".body").strip());
  }

  /**
   * A salutation that is right for anybody.
   *
   * @param name or ""
   */
  static String salutation(Language language, String name) {
    ResourceBundle bundle = bundle(GREETINGS, language);
    return name.isBlank()
        ? bundle.getString("salutation.nobody")
        : new MessageFormat(bundle.getString("salutation.named"), language.locale())
            .format(new Object[] {name.strip()});
  }

  /** How a letter to anybody ends. */
  static String close(Language language) {
    return bundle(GREETINGS, language).getString("close");
  }

  private static ResourceBundle bundle(String name, Language language) {
    return ResourceBundle.getBundle(
        name,
        language == Language.EN ? Locale.ROOT : language.locale(),
        BuiltInTexts.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
