package org.plenary.web.shared;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Reason;

/**
 * The texts of the interface in one language: patterns of ICU's MessageFormat, from one property
 * file per feature and language ({@code texts/<feature>_<language>.properties}, UTF-8).
 *
 * <p>A key without a text shows as {@code ???key???} and is logged: tests look for it.
 */
public final class Texts {
  /** The features that have texts; a key begins with the name of its feature. */
  public static final List<String> FEATURES =
      List.of(
          "shared",
          "layout",
          "reference",
          "account",
          "address",
          "apitoken",
          "audit",
          "auditfield",
          "bounce",
          "confirmation",
          "contact",
          "contactgroup",
          "correspondence",
          "directory",
          "document",
          "duplicate",
          "merge",
          "event",
          "floor",
          "followup",
          "group",
          "home",
          "interpretation",
          "job",
          "letter",
          "mail",
          "mailing",
          "mailrecord",
          "mailtemplate",
          "mechanism",
          "migration",
          "operation",
          "organization",
          "outcome",
          "programme",
          "programmenotice",
          "provider",
          "registration",
          "runningorder",
          "sideevent",
          "webhook");

  private static final Logger LOG = Logger.getLogger(Texts.class.getName());
  private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Texts(language));
    }
  }

  private final Language language;
  private final Map<String, String> patterns = new HashMap<>();

  private Texts(Language language) {
    this.language = language;
    FEATURES.forEach(feature -> read("/texts/" + feature + "_" + language.code() + ".properties"));
  }

  private void read(String resource) {
    try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return;
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Texts in(Language language) {
    return ALL.get(language);
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** The text of a key without arguments. */
  public String get(String key) {
    return of(key);
  }

  /**
   * The text of a key.
   *
   * @param arguments text, numbers, dates, {@link LocalizedText}, {@link Reason}s and enumeration
   *     constants, all rendered in this language
   */
  public String of(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      LOG.log(Level.WARNING, "No text for {0} in {1}", new Object[] {key, language});
      return "???" + key + "???";
    }
    if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    Object[] rendered = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      rendered[i] = argument(arguments[i]);
    }
    return new MessageFormat(pattern, language.locale()).format(rendered);
  }

  /** The reason in this language. */
  public String of(Reason reason) {
    return of(reason.key(), reason.arguments().toArray());
  }

  /** The text of an enumeration's constant: key {@code <feature>.<Enum>.<CONSTANT>}. */
  public String of(String feature, Enum<?> constant) {
    return constant == null
        ? ""
        : of(feature + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  private Object argument(Object argument) {
    return switch (argument) {
      case null -> "";
      case LocalizedText text -> text.in(language);
      case Reason reason -> of(reason);
      case Number number -> number;
      default -> argument.toString();
    };
  }
}
