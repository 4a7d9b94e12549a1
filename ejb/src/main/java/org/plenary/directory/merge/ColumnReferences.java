package org.plenary.directory.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Records that refer to a person by one column of their table and simply follow, since nothing
 * forbids the survivor to have more of them.
 */
public abstract class ColumnReferences implements PersonReferences {
  private final String kind;
  private final String type;
  private final String table;
  private final String column;

  /**
   * @param kind see {@link LinkedRecords}
   * @param type simple name of the aggregate
   * @param column {@code person_id} with an internal id, or another one with a ref
   */
  protected ColumnReferences(String kind, String type, String table, String column) {
    this.kind = kind;
    this.type = type;
    this.table = table;
    this.column = column;
  }

  @Override
  public final Set<String> columns() {
    return Set.of(table + "." + column);
  }

  @Override
  public final Set<String> tables() {
    return Set.of(table);
  }

  private Object value(UUID ref, long id) {
    return column.equals("person_id") ? (Object) id : ref;
  }

  @Override
  public List<LinkedRecords> linked(MergedPair pair, MergeLedger ledger) {
    String sql = "select count(*) from " + table + " where " + column + " = ?";
    long count = ledger.number(sql, value(pair.merged(), pair.mergedId()));
    return count == 0 ? List.of() : List.of(new LinkedRecords(kind, count, both(pair, ledger)));
  }

  /** How many the survivor has already; see {@link LinkedRecords#both()}. */
  protected long both(MergedPair pair, MergeLedger ledger) {
    return 0;
  }

  @Override
  public void move(MergedPair pair, MergeLedger ledger) {
    Object from = value(pair.merged(), pair.mergedId());
    Object to = value(pair.survivor(), pair.survivorId());
    for (long id : ledger.ids(table, column + " = ?", from)) {
      KeptRow row = ledger.change(type, table, id, Map.of(column, to));
      ledger.journal(type, row.ref(), "person", pair.merged(), pair.survivor());
      moved(id, ledger);
    }
  }

  /** What else there is to do after a row has changed hands, in either direction. */
  protected void moved(long id, MergeLedger ledger) {}

  @Override
  public void restore(KeptRow row, MergedPair pair, MergeLedger ledger) {
    ledger.putBack(row);
    ledger.journal(type, row.ref(), "person", pair.survivor(), pair.merged());
    moved(row.id(), ledger);
  }
}
