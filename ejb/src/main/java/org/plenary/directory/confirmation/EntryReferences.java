package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import org.plenary.directory.merge.KeptRow;
import org.plenary.directory.merge.LinkedRecords;
import org.plenary.directory.merge.MergeLedger;
import org.plenary.directory.merge.MergedPair;
import org.plenary.directory.merge.PersonReferences;

/**
 * Confirmations and links do not follow: they were about the entry as it was. Those of the survivor
 * stay; those of the merged person mean nobody until the merge is undone.
 */
@Dependent
class EntryReferences implements PersonReferences {
  @Override
  public Set<String> columns() {
    return Set.of("person_confirmation.person_ref", "person_link.person_ref");
  }

  @Override
  public Set<String> tables() {
    return Set.of();
  }

  @Override
  public List<LinkedRecords> linked(MergedPair pair, MergeLedger ledger) {
    return List.of();
  }

  @Override
  public void move(MergedPair pair, MergeLedger ledger) {
    // nothing follows
  }

  @Override
  public void restore(KeptRow row, MergedPair pair, MergeLedger ledger) {
    throw new IllegalStateException("Nothing was moved");
  }
}
