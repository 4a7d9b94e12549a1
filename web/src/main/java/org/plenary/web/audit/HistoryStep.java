package org.plenary.web.audit;

import java.time.Instant;
import java.util.List;

/**
 * A step in the history of a record, in the reader's words.
 *
 * @param at when
 * @param actor who
 * @param action CREATE, UPDATE, DELETE or READ
 * @param what kind of record, "" if it goes without saying
 * @param reason why, or null
 * @param changes the fields
 */
public record HistoryStep(
    Instant at, String actor, String action, String what, String reason, List<Change> changes) {
  /**
   * A field that changed.
   *
   * @param field its name
   * @param before null if there was nothing
   * @param after null if there is nothing
   */
  public record Change(String field, String before, String after) {}
}
