package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.directory.merge.KeptRow;
import org.plenary.directory.merge.LinkedRecords;
import org.plenary.directory.merge.MergeLedger;
import org.plenary.directory.merge.MergedPair;
import org.plenary.directory.merge.PersonReferences;

/**
 * The wish to have no mailings holds for the survivor if either of the two had it. Links and drafts
 * stay with whom they were made for: the page behind a link, and the last look before a mail
 * leaves, know the survivor.
 */
@Dependent
class WishReferences implements PersonReferences {
  private static final String TABLE = "mailing_wish";
  private static final String TYPE = "MailingWish";

  @Override
  public Set<String> columns() {
    return Set.of(
        "mailing_wish.party_ref",
        "mailing_draft.person_ref",
        "mailing_link.party_ref",
        "notice.person_ref");
  }

  @Override
  public Set<String> tables() {
    return Set.of(TABLE);
  }

  @Override
  public List<LinkedRecords> linked(MergedPair pair, MergeLedger ledger) {
    return List.of();
  }

  @Override
  public void move(MergedPair pair, MergeLedger ledger) {
    List<Long> own = ledger.ids(TABLE, "party_ref = ?", pair.survivor());
    for (Object[] row :
        ledger.rows("select id, none_since from mailing_wish where party_ref = ?", pair.merged())) {
      long id = ((Number) row[0]).longValue();
      if (own.isEmpty()) {
        KeptRow kept = ledger.change(TYPE, TABLE, id, Map.of("party_ref", pair.survivor()));
        ledger.journal(TYPE, kept.ref(), "person", pair.merged(), pair.survivor());
      } else {
        ledger.takeOut(TYPE, TABLE, id);
        if (row[1] != null) {
          Map<String, Object> values = new HashMap<>();
          values.put("none_since", row[1]);
          ledger.change(TYPE, TABLE, own.getFirst(), values);
        }
      }
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
