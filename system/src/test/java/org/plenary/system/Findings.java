package org.plenary.system;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found wrong, all of it, with the places where it was seen. */
final class Findings {
  private static final int PLACES_SHOWN = 12;

  private final Map<String, Set<String>> placesByDetail = new LinkedHashMap<>();

  /** Where something was seen: a page, as a role, in a language. */
  record Place(String address, String role, String language) {
    @Override
    public String toString() {
      return address + " (" + role + ", " + language + ")";
    }
  }

  void add(Place place, String detail) {
    placesByDetail.computeIfAbsent(detail, d -> new LinkedHashSet<>()).add(place.toString());
  }

  /** Fails with everything found, so that it can be put right in one go. */
  void assertNone() {
    if (!placesByDetail.isEmpty()) {
      fail(
          placesByDetail.entrySet().stream()
              .map(finding -> "- " + finding.getKey() + "\n    at " + shown(finding.getValue()))
              .collect(Collectors.joining("\n", placesByDetail.size() + " findings:\n", "\n")));
    }
  }

  private static String shown(Set<String> places) {
    String first = places.stream().limit(PLACES_SHOWN).collect(Collectors.joining("\n       "));
    int more = places.size() - PLACES_SHOWN;
    return more > 0 ? first + "\n       and " + more + " more" : first;
  }
}
