package org.plenary.group;

import java.util.List;
import org.plenary.shared.importing.Source;

/**
 * Who chaired a group in a year.
 *
 * @param kind whether one chaired or several did; null if nobody knows
 * @param organizations codes of those who chaired; empty if unknown, which is not "vacant"
 * @param note what the source adds, may be null
 * @param source where it is known from; null if unknown
 */
public record ChairYear(
    int year, Chairmanship.Kind kind, List<String> organizations, String note, Source source) {
  static ChairYear unknown(int year) {
    return new ChairYear(year, null, List.of(), null, null);
  }

  public boolean isKnown() {
    return kind != null;
  }
}
