package org.plenary.web.programme;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.PublishedSession;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** How the agenda, its feed and its editor write texts. */
final class AgendaTexts {
  private AgendaTexts() {}

  /** Title and organization of a speaker in a language, or "". */
  static String place(PublishedSession.Speaker speaker, Language language) {
    return Stream.of(speaker.title(), speaker.organization())
        .map(text -> text.in(language))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The code of the language in which a text is shown for want of a translation, or null. */
  static String otherLanguage(LocalizedText text, Language language) {
    if (!text.isFallback(language)) {
      return null;
    }
    Language shown =
        text.exactly(Language.EN) == null ? text.asMap().keySet().iterator().next() : Language.EN;
    return shown.code();
  }

  /** A theme before and after its colon; "" where there is none. */
  static String[] split(String text) {
    String[] parts = text.split("\\h*:\\h+", 2);
    if (parts.length == 1) {
      return new String[] {text, ""};
    }
    String rest = parts[1].strip();
    return new String[] {
      parts[0],
      rest.substring(0, rest.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
          + rest.substring(rest.offsetByCodePoints(0, 1))
    };
  }
}
