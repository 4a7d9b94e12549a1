package org.plenary.audit;

import java.time.Instant;
import java.util.List;

/**
 * One step in the history of a record.
 *
 * @param at when
 * @param actor login of who did it, {@code system} for imports and jobs
 * @param action CREATE, UPDATE, DELETE or READ
 * @param type simple name of the aggregate, null if it is not told
 * @param changes the fields; empty for a read
 * @param reason why, where one was asked for, else null
 */
public record HistoryEntry(
    Instant at,
    String actor,
    String action,
    String type,
    List<FieldChange> changes,
    String reason) {
  /** A step of a record whose kind is known from where it is shown. */
  public HistoryEntry(
      Instant at, String actor, String action, List<FieldChange> changes, String reason) {
    this(at, actor, action, null, changes, reason);
  }

  /** The same step with other changes. */
  public HistoryEntry with(List<FieldChange> others) {
    return new HistoryEntry(at, actor, action, type, others, reason);
  }

  /**
   * One field of it.
   *
   * @param field name of the attribute; legal names show that they changed, never their values
   * @param before old value, null if there was none
   * @param after new value, null if there is none
   * @param type of the values, of which before and after are the texts; null if they are texts
   */
  public record FieldChange(String field, String before, String after, Class<?> type) {
    private static final String MASK = "•••";

    /** A change of a text. */
    public FieldChange(String field, String before, String after) {
      this(field, before, after, null);
    }

    /** That it changed, without the values. */
    public FieldChange masked() {
      return new FieldChange(
          field, before == null ? null : MASK, after == null ? null : MASK, null);
    }
  }
}
