package org.plenary.shared;

import java.util.Locale;
import java.util.Optional;

/** The six languages of the interface and of the office's documents, in their official order. */
public enum Language {
  EN,
  FR,
  DE,
  IT,
  RU,
  ES;

  /** The two-letter code in lower case, as in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Locale for formats: English is British, as the organization writes it. */
  public Locale locale() {
    return this == EN ? Locale.UK : Locale.of(code());
  }

  /** The language of a two-letter code as it stands in an address, if it is one of the six. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
