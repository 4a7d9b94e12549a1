package org.plenary.directory.contactgroup;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.directory.merge.KeptRow;
import org.plenary.directory.merge.LinkedRecords;
import org.plenary.directory.merge.MergeLedger;
import org.plenary.directory.merge.MergedPair;
import org.plenary.directory.merge.PersonReferences;

/**
 * Fixed groups: whoever was in one as either of the two is in it once. The second membership is
 * kept for an undo.
 */
@Dependent
class GroupReferences implements PersonReferences {
  private static final String TABLE = "contact_group_member";
  private static final String TYPE = "ContactGroupMember";
  private static final String BOTH =
      "select m.id, o.id, m.removed_at is null and o.removed_at is not null"
          + " from contact_group_member m join contact_group_member o on o.group_ref = m.group_ref"
          + " where m.party_ref = ? and o.party_ref = ?";

  @Override
  public Set<String> columns() {
    return Set.of(TABLE + ".party_ref");
  }

  @Override
  public Set<String> tables() {
    return Set.of(TABLE);
  }

  @Override
  public List<LinkedRecords> linked(MergedPair pair, MergeLedger ledger) {
    long all =
        ledger.number(
            "select count(*) from contact_group_member where party_ref = ? and removed_at is null",
            pair.merged());
    long both =
        ledger.number(
            "select count(*) from contact_group_member m join contact_group_member o"
                + " on o.group_ref = m.group_ref where m.party_ref = ? and o.party_ref = ?"
                + " and m.removed_at is null and o.removed_at is null",
            pair.merged(),
            pair.survivor());
    return all == 0 ? List.of() : List.of(new LinkedRecords("contactGroup", all - both, both));
  }

  @Override
  public void move(MergedPair pair, MergeLedger ledger) {
    for (Object[] row : ledger.rows(BOTH, pair.merged(), pair.survivor())) {
      boolean comesBack =
          row[2] instanceof Boolean truth ? truth : ((Number) row[2]).intValue() != 0;
      ledger.takeOut(TYPE, TABLE, ((Number) row[0]).longValue());
      if (comesBack) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("removed_at", null);
        values.put("removed_step", null);
        ledger.change(TYPE, TABLE, ((Number) row[1]).longValue(), values);
      }
    }
    for (long id : ledger.ids(TABLE, "party_ref = ?", pair.merged())) {
      KeptRow row = ledger.change(TYPE, TABLE, id, Map.of("party_ref", pair.survivor()));
      ledger.journal(TYPE, row.ref(), "person", pair.merged(), pair.survivor());
    }
  }

  @Override
  public void restore(KeptRow row, MergedPair pair, MergeLedger ledger) {
    ledger.putBack(row);
    if (row.before().containsKey("party_ref") && !row.taken()) {
      ledger.journal(TYPE, row.ref(), "person", pair.survivor(), pair.merged());
    }
  }
}
