package org.plenary.web.event;

import java.util.Locale;
import org.plenary.shared.Language;
import org.plenary.web.shared.Texts;

/** Names of the cities in which the office meets, as the six languages write them. */
public final class Cities {
  private Cities() {}

  /** The name in this language; as it is given where no other name is known; null for null. */
  public static String in(Language language, String city) {
    if (city == null) {
      return null;
    }
    String key = "event.city." + city.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    Texts texts = Texts.in(language);
    return texts.has(key) ? texts.get(key) : city;
  }
}
