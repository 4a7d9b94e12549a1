package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import org.plenary.directory.merge.ColumnReferences;
import org.plenary.directory.merge.MergeLedger;

/** Speakers of proposals follow when two entries of a person become one. */
@Dependent
class SpeakerReferences extends ColumnReferences {
  SpeakerReferences() {
    super("sideEventSpeaker", "ProposalSpeaker", "side_event_speaker", "person_ref");
  }

  @Override
  protected void moved(long id, MergeLedger ledger) {
    ledger.update(
        "update side_event_proposal set version = version + 1"
            + " where id = (select proposal_id from side_event_speaker where id = ?)",
        id);
  }
}
