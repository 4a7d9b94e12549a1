package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import org.plenary.directory.merge.ColumnReferences;
import org.plenary.directory.merge.MergeLedger;
import org.plenary.directory.merge.MergedPair;

/**
 * Appearances in programmes that are being planned; what is published stays as it was published.
 * Whoever has the session open for an edit has an older version of it from then on.
 */
@Dependent
class AppearanceReferences extends ColumnReferences {
  AppearanceReferences() {
    super("appearance", "Appearance", "programme_appearance", "person_ref");
  }

  @Override
  protected long both(MergedPair pair, MergeLedger ledger) {
    return ledger.number(
        "select count(distinct a.session_id) from programme_appearance a"
            + " join programme_appearance o on o.session_id = a.session_id"
            + " where a.person_ref = ? and o.person_ref = ?",
        pair.merged(),
        pair.survivor());
  }

  @Override
  protected void moved(long id, MergeLedger ledger) {
    ledger.update(
        "update programme_session set version = version + 1"
            + " where id = (select session_id from programme_appearance where id = ?)",
        id);
  }
}
