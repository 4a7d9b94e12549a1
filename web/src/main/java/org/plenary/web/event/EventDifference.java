package org.plenary.web.event;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A field in which two versions of an event differ.
 *
 * @param mine what was typed
 * @param theirs what somebody else saved
 */
public record EventDifference(String field, String mine, String theirs) implements Serializable {
  /** The fields that differ, in the order of the form. */
  static List<EventDifference> between(Map<String, String> mine, Map<String, String> theirs) {
    return mine.entrySet().stream()
        .filter(one -> !one.getValue().equals(theirs.get(one.getKey())))
        .map(one -> new EventDifference(one.getKey(), one.getValue(), theirs.get(one.getKey())))
        .toList();
  }
}
