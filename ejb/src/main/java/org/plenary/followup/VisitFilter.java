package org.plenary.followup;

/**
 * Which visits to list; null means any. A visit whose year is unknown is in no year's list.
 *
 * @param fromYear first year, inclusive
 * @param toYear last year, inclusive
 */
public record VisitFilter(String stateCode, VisitKind kind, Integer fromYear, Integer toYear) {
  public static VisitFilter all() {
    return new VisitFilter(null, null, null, null);
  }
}
