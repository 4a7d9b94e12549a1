package org.plenary.directory.contactgroup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.RoleKind;

/** The filter of a list of people as a text: a line for each thing that is asked for. */
final class SavedSearch {
  private SavedSearch() {}

  static String write(PeopleFilter filter) {
    Map<String, Object> lines = new LinkedHashMap<>();
    lines.put("q", filter.text());
    lines.put("organization", filter.organization());
    lines.put("state", filter.state());
    lines.put("role", filter.role());
    lines.put("kind", filter.kind());
    lines.put("on", filter.on());
    lines.put("group", filter.group());
    lines.put("language", filter.language());
    lines.put("contact", filter.contactSince());
    lines.put("quiet", filter.quietSince());
    return lines.entrySet().stream()
        .filter(line -> line.getValue() != null && !line.getValue().toString().isBlank())
        .map(line -> line.getKey() + "=" + line.getValue().toString().strip())
        .collect(Collectors.joining("\n"));
  }

  static PeopleFilter read(String text) {
    Map<String, String> lines =
        text.lines()
            .filter(line -> line.contains("="))
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')),
                    line -> line.substring(line.indexOf('=') + 1),
                    (first, second) -> first));
    return new PeopleFilter(
        lines.get("q"),
        null,
        lines.get("organization"),
        lines.get("state"),
        lines.get("role"),
        lines.get("kind") == null ? null : RoleKind.valueOf(lines.get("kind")),
        day(lines.get("on")),
        lines.get("group") == null ? null : UUID.fromString(lines.get("group")),
        lines.get("language"),
        day(lines.get("contact")),
        day(lines.get("quiet")),
        PeopleFilter.Sort.NEAREST,
        false);
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
