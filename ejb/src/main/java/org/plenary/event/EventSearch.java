package org.plenary.event;

import java.util.Objects;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.SearchKey;

/** What an event is found by: its code and its words without accents. */
final class EventSearch {
  private static final int MAX = 2000;

  private EventSearch() {}

  static String key(
      String code, LocalizedText title, LocalizedText theme, String city, String venue) {
    String words =
        String.join(
            " ",
            title.asMap().values().toString(),
            theme.asMap().values().toString(),
            Objects.toString(city, ""),
            Objects.toString(venue, ""));
    String key = SearchKey.of(code) + " " + SearchKey.of(words);
    return key.length() > MAX ? key.substring(0, MAX) : key;
  }
}
