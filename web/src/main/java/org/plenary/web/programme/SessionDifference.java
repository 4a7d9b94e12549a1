package org.plenary.web.programme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A field in which two versions of a session differ.
 *
 * @param mine what was typed
 * @param theirs what somebody else saved
 */
public record SessionDifference(String field, String mine, String theirs) implements Serializable {
  /** The fields that differ, in the order of the form. */
  static List<SessionDifference> between(Map<String, String> mine, Map<String, String> theirs) {
    List<SessionDifference> differences = new ArrayList<>();
    mine.forEach(
        (field, text) -> {
          if (!Objects.equals(text, theirs.get(field))) {
            differences.add(new SessionDifference(field, text, theirs.get(field)));
          }
        });
    return differences;
  }
}
