package org.plenary.programme;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * Keeps which translations of a session are stale: English is the source, and when it changes every
 * other language that has a text is stale until its text changes too, or somebody looks at it.
 */
final class StaleTexts {
  private StaleTexts() {}

  /** The stale languages after an edit, in their order. */
  static List<Language> after(Set<Language> before, Texts old, Texts now, Set<Language> looked) {
    boolean source = !old.same(now, Language.EN);
    Set<Language> stale = EnumSet.noneOf(Language.class);
    for (Language language : Language.values()) {
      boolean open = source || before.contains(language);
      if (open
          && language != Language.EN
          && now.has(language)
          && old.same(now, language)
          && !looked.contains(language)) {
        stale.add(language);
      }
    }
    return List.copyOf(stale);
  }

  /** What is translated of a session. */
  record Texts(LocalizedText title, LocalizedText description) {
    boolean same(Texts other, Language language) {
      return Objects.equals(title.exactly(language), other.title.exactly(language))
          && Objects.equals(description.exactly(language), other.description.exactly(language));
    }

    boolean has(Language language) {
      return title.exactly(language) != null || description.exactly(language) != null;
    }
  }
}
