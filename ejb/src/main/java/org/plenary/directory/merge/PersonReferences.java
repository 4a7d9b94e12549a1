package org.plenary.directory.merge;

import java.util.List;
import java.util.Set;
import org.plenary.shared.Reason;

/**
 * What refers to people in the tables of a feature, and how it follows them when two are merged. A
 * feature has one as a dependent bean for each kind of record; a test finds a column that nobody
 * names.
 */
public interface PersonReferences {
  /** The columns that refer to people, as {@code table.column}. */
  Set<String> columns();

  /** The tables whose rows it moves and restores. */
  Set<String> tables();

  /** What the merge will move, by kind; kinds without a record are left out. */
  List<LinkedRecords> linked(MergedPair pair, MergeLedger ledger);

  /** Why these two cannot be merged as long as nothing else changes; empty if they can. */
  default List<Reason> obstacles(MergedPair pair, MergeLedger ledger) {
    return List.of();
  }

  /** Makes all records refer to the survivor; what changes is kept in the ledger. */
  void move(MergedPair pair, MergeLedger ledger);

  /** Puts back a row that {@link #move} kept and that has not changed since. */
  void restore(KeptRow row, MergedPair pair, MergeLedger ledger);
}
