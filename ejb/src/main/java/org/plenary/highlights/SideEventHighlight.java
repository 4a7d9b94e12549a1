package org.plenary.highlights;

import org.plenary.event.EventRow;
import org.plenary.sideevent.OutcomeRow;

/**
 * A side event and what came of it.
 *
 * @param outcome null while nothing is recorded
 */
public record SideEventHighlight(EventRow event, OutcomeRow outcome) {
  public boolean isRecorded() {
    return outcome != null;
  }
}
