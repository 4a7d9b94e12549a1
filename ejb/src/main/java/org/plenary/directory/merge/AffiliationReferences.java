package org.plenary.directory.merge;

import jakarta.enterprise.context.Dependent;

/** Roles: the same one entered for both stays twice, each with its source. */
@Dependent
class AffiliationReferences extends ColumnReferences {
  AffiliationReferences() {
    super("affiliation", "Affiliation", "affiliation", "person_id");
  }

  @Override
  protected long both(MergedPair pair, MergeLedger ledger) {
    return ledger.number(
        "select count(*) from affiliation a where a.person_id = ? and exists"
            + " (select 1 from affiliation o where o.person_id = ? and o.body_ref = a.body_ref"
            + " and o.title_key = a.title_key and o.capacity = a.capacity"
            + " and o.valid_from <=> a.valid_from and o.valid_to <=> a.valid_to)",
        pair.mergedId(),
        pair.survivorId());
  }
}
