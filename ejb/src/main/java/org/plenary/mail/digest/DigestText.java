package org.plenary.mail.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a digest: the lines of the notices, under the events that they are about. */
final class DigestText {
  private DigestText() {}

  /** The events in the order in which something was told of each first, "" for none. */
  static String news(List<Notice> notices) {
    Map<String, List<String>> byEvent = new LinkedHashMap<>();
    for (Notice notice : notices) {
      List<String> lines =
          byEvent.computeIfAbsent(
              notice.values().getOrDefault("event", ""), any -> new ArrayList<>());
      if (!lines.contains(notice.line())) {
        lines.add(notice.line());
      }
    }
    List<String> blocks = new ArrayList<>();
    byEvent.forEach(
        (event, lines) -> {
          String all = "– " + String.join("\n– ", lines);
          blocks.add(event.isEmpty() ? all : event + "\n" + all);
        });
    return String.join("\n\n", blocks);
  }

  /** The event, if all are about one; else "". */
  static String event(List<Notice> notices) {
    List<String> events =
        notices.stream()
            .map(notice -> notice.values().getOrDefault("event", ""))
            .distinct()
            .toList();
    return events.size() == 1 ? events.getFirst() : "";
  }
}
