package org.plenary.directory.duplicate;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.merge.KeptRow;
import org.plenary.directory.merge.LinkedRecords;
import org.plenary.directory.merge.MergeLedger;
import org.plenary.directory.merge.MergedPair;
import org.plenary.directory.merge.PersonReferences;

/**
 * Whoever was told apart from the merged person is told apart from the survivor; that the two were
 * told apart from each other counts no more.
 */
@Dependent
class NotDuplicateReferences implements PersonReferences {
  private static final String TABLE = "not_duplicate";
  private static final String TYPE = "NotDuplicate";
  private static final String OF = "select id, first_ref, second_ref from not_duplicate where ";

  @Override
  public Set<String> columns() {
    return Set.of(TABLE + ".first_ref", TABLE + ".second_ref");
  }

  @Override
  public Set<String> tables() {
    return Set.of(TABLE);
  }

  @Override
  public List<LinkedRecords> linked(MergedPair pair, MergeLedger ledger) {
    long both =
        ledger.number(
            "select count(*) from not_duplicate where first_ref in (?, ?) and second_ref in (?, ?)",
            pair.survivor(),
            pair.merged(),
            pair.survivor(),
            pair.merged());
    return both == 0 ? List.of() : List.of(new LinkedRecords("notDuplicate", 0, both));
  }

  @Override
  public void move(MergedPair pair, MergeLedger ledger) {
    for (Object[] row :
        ledger.rows(OF + "first_ref = ? or second_ref = ?", pair.merged(), pair.merged())) {
      long id = ((Number) row[0]).longValue();
      UUID first = MergeLedger.ref(row[1]);
      UUID other = first.equals(pair.merged()) ? MergeLedger.ref(row[2]) : first;
      boolean known =
          other.equals(pair.survivor()) || isTold(new PersonPair(pair.survivor(), other), ledger);
      if (known) {
        ledger.takeOut(TYPE, TABLE, id);
      } else {
        PersonPair now = new PersonPair(pair.survivor(), other);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("first_ref", now.first());
        values.put("second_ref", now.second());
        KeptRow kept = ledger.change(TYPE, TABLE, id, values);
        ledger.journal(TYPE, kept.ref(), "person", pair.merged(), pair.survivor());
      }
    }
  }

  private static boolean isTold(PersonPair pair, MergeLedger ledger) {
    return !ledger
        .rows(OF + "first_ref = ? and second_ref = ?", pair.first(), pair.second())
        .isEmpty();
  }

  @Override
  public void restore(KeptRow row, MergedPair pair, MergeLedger ledger) {
    ledger.putBack(row);
    if (!row.taken()) {
      ledger.journal(TYPE, row.ref(), "person", pair.survivor(), pair.merged());
    }
  }
}
