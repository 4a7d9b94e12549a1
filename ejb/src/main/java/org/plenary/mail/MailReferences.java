package org.plenary.mail;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import org.plenary.directory.merge.KeptRow;
import org.plenary.directory.merge.LinkedRecords;
import org.plenary.directory.merge.MergeLedger;
import org.plenary.directory.merge.MergedPair;
import org.plenary.directory.merge.PersonReferences;

/**
 * Mail keeps the person it was written to, also after a merge: it is a record of what was sent.
 * Whoever looks for the mail of a person looks for those merged into them as well.
 */
@Dependent
class MailReferences implements PersonReferences {
  @Override
  public Set<String> columns() {
    return Set.of("outbox_message.person_ref");
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
    // stays where it is
  }

  @Override
  public void restore(KeptRow row, MergedPair pair, MergeLedger ledger) {
    throw new IllegalStateException("No mail was moved");
  }
}
