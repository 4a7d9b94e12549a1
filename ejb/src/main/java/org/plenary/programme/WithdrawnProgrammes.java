package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.plenary.event.AudienceChanged;

/**
 * Takes programmes off the public pages in the transaction that closes their event to the public:
 * every node forgets the pages that it has made, as when a name is hidden.
 */
@Dependent
class WithdrawnProgrammes {
  @Inject private ProgrammeRepository programmes;
  @Inject private Event<ProgrammeRedacted> redacted;

  void withdraw(@Observes AudienceChanged changed) {
    if (changed.isWithdrawnFromPublic()) {
      redacted.fire(new ProgrammeRedacted(programmes.raiseRedactedVersion()));
    }
  }
}
