package org.plenary.shared;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A text in some of the six languages. Immutable. Blank parts count as missing. Where a language is
 * missing the English text is shown, and {@link #isFallback} says so.
 */
public final class LocalizedText implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final LocalizedText EMPTY = new LocalizedText(Map.of());

  private final EnumMap<Language, String> texts = new EnumMap<>(Language.class);

  private LocalizedText(Map<Language, String> given) {
    given.forEach(
        (language, text) -> {
          if (text != null && !text.isBlank()) {
            texts.put(language, text.strip());
          }
        });
  }

  public static LocalizedText empty() {
    return EMPTY;
  }

  public static LocalizedText of(Map<Language, String> texts) {
    return new LocalizedText(texts);
  }

  /** A text known in English only. */
  public static LocalizedText english(String text) {
    return of(Language.EN, text);
  }

  public static LocalizedText of(Language language, String text) {
    EnumMap<Language, String> one = new EnumMap<>(Language.class);
    one.put(language, text);
    return new LocalizedText(one);
  }

  /** This text with one language replaced; a blank text removes it. */
  public LocalizedText with(Language language, String text) {
    EnumMap<Language, String> copy = new EnumMap<>(texts);
    copy.remove(language);
    if (text != null) {
      copy.put(language, text);
    }
    return new LocalizedText(copy);
  }

  /** The text in this language, else in English, else in the first language there is, else "". */
  public String in(Language language) {
    String text = texts.get(language);
    if (text == null) {
      text = texts.get(Language.EN);
    }
    return text != null ? text : texts.values().stream().findFirst().orElse("");
  }

  /** The text in exactly this language, or null. */
  public String exactly(Language language) {
    return texts.get(language);
  }

  /** Whether a reader of this language is shown another one for want of a translation. */
  public boolean isFallback(Language language) {
    return !texts.isEmpty() && !texts.containsKey(language);
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** This text with each part changed. */
  public LocalizedText map(UnaryOperator<String> change) {
    EnumMap<Language, String> changed = new EnumMap<>(Language.class);
    texts.forEach((language, text) -> changed.put(language, change.apply(text)));
    return new LocalizedText(changed);
  }

  public Map<Language, String> asMap() {
    return Collections.unmodifiableMap(texts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(texts);
  }

  @Override
  public String toString() {
    return in(Language.EN);
  }
}
