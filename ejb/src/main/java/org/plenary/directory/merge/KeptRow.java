package org.plenary.directory.merge;

import java.util.Map;
import java.util.UUID;

/**
 * A row of the database as it was before a merge changed it or took it out.
 *
 * @param table name of the table
 * @param id the internal id of the row
 * @param ref of the record that it is or belongs to
 * @param type simple name of that aggregate, as in the audit trail
 * @param taken whether the row was taken out; otherwise it was changed
 * @param before columns and their values as texts, null for none: all of a row that was taken out,
 *     of another one those that changed
 * @param version that the row has since, by which a later change is known
 */
public record KeptRow(
    String table,
    long id,
    UUID ref,
    String type,
    boolean taken,
    Map<String, String> before,
    long version) {
  /** Never what it holds. */
  @Override
  public String toString() {
    return "KeptRow " + table + " " + ref;
  }
}
