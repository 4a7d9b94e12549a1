package org.plenary.shared.mail;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.shared.Language;

/**
 * The texts of a feature's mails: patterns of ICU's MessageFormat in a resource bundle beside its
 * classes, English in the file without a language.
 */
public final class MailTexts {
  /** Parsed once; a format is no use to two threads at a time, its copy is. */
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

  private final String bundle;
  private final ClassLoader loader;

  /**
   * @param bundle base name, such as {@code org.plenary.registration.mail}
   */
  public MailTexts(String bundle) {
    this.bundle = bundle;
    this.loader = MailTexts.class.getClassLoader();
  }

  /** The text of a key with its arguments, in a language. */
  public String of(Language language, String key, Object... arguments) {
    MessageFormat pattern =
        (MessageFormat)
            patterns.computeIfAbsent(language.code() + key, any -> pattern(language, key)).clone();
    return pattern.format(arguments);
  }

  private MessageFormat pattern(Language language, String key) {
    Locale locale = language.locale();
    ResourceBundle texts =
        ResourceBundle.getBundle(
            bundle,
            language == Language.EN ? Locale.ROOT : locale,
            loader,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), locale);
  }
}
