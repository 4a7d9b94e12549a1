package org.plenary.web.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.event.EventRow;
import org.plenary.shared.Language;

/** The events of a year in a public list, in the order given. */
public record EventYear(String year, List<EventCard> events) {
  static List<EventYear> of(List<EventRow> rows, Language language) {
    Map<Integer, List<EventCard>> years = new LinkedHashMap<>();
    for (EventRow row : rows) {
      years.computeIfAbsent(row.year(), year -> new ArrayList<>()).add(EventCard.of(row, language));
    }
    return years.entrySet().stream()
        .map(year -> new EventYear(String.valueOf(year.getKey()), year.getValue()))
        .toList();
  }
}
