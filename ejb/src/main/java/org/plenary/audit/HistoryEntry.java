package org.plenary.audit;

import java.time.Instant;
import java.util.List;

/**
 * One step in the history of a record.
 *
 * @param at when
 * @param actor login of who did it, {@code system} for imports and jobs
 * @param action CREATE, UPDATE, DELETE or READ
 * @param changes the fields; empty for a read
 * @param reason why, where one was asked for, else null
 */
public record HistoryEntry(
    Instant at, String actor, String action, List<FieldChange> changes, String reason) {
  /**
   * One field of it.
   *
   * @param field name of the field; legal names show that they changed, never their values
   * @param before old value, null if there was none
   * @param after new value, null if there is none
   */
  public record FieldChange(String field, String before, String after) {}
}
