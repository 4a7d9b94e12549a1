package org.plenary.programme.outcome;

import jakarta.enterprise.context.Dependent;
import org.plenary.directory.merge.ColumnReferences;
import org.plenary.directory.merge.MergeLedger;

/** Speakers who are quoted. */
@Dependent
class QuoteReferences extends ColumnReferences {
  QuoteReferences() {
    super("quote", "SessionQuote", "session_quote", "person_ref");
  }

  @Override
  protected void moved(long id, MergeLedger ledger) {
    ledger.update(
        "update session_outcome set version = version + 1"
            + " where id = (select outcome_id from session_quote where id = ?)",
        id);
  }
}
