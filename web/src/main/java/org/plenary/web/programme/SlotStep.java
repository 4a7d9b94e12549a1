package org.plenary.web.programme;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.programme.interpretation.PlanSlot;
import org.plenary.programme.interpretation.SlotFacts;
import org.plenary.shared.Language;

/**
 * A slot of an interpretation plan that was changed: what was planned, what is, and the version
 * that the change left. It may be taken back as long as the slot is of that version.
 */
record SlotStep(
    UUID event, UUID session, Language language, SlotFacts before, SlotFacts after, long version)
    implements Serializable {
  /** What takes this step back. */
  PlanSlot back() {
    return new PlanSlot(event, session, language, version, before);
  }

  /** The step that was taken by going back, which left this version. */
  SlotStep inverse(long left) {
    return new SlotStep(event, session, language, after, before, left);
  }
}
