package org.plenary.highlights;

import java.util.List;
import org.plenary.event.EventDetail;
import org.plenary.programme.SessionStatus;
import org.plenary.programme.outcome.SessionOutcomeRow;

/**
 * What came of an event, and of what nothing is recorded yet.
 *
 * @param sessions in order of time
 * @param sideEvents those that were not called off, in order of time
 */
public record Highlights(
    EventDetail event, List<SessionOutcomeRow> sessions, List<SideEventHighlight> sideEvents) {
  /** The sessions that took place as far as the programme says. */
  public List<SessionOutcomeRow> plannedSessions() {
    return sessions.stream()
        .filter(one -> one.session().status() == SessionStatus.PLANNED)
        .toList();
  }

  /** Those of which something is recorded: they stand in the report. */
  public List<SessionOutcomeRow> reportedSessions() {
    return plannedSessions().stream().filter(SessionOutcomeRow::isRecorded).toList();
  }

  /** The side events of which something is recorded. */
  public List<SideEventHighlight> recordedSideEvents() {
    return sideEvents.stream().filter(SideEventHighlight::isRecorded).toList();
  }

  /** Whether there is nothing to report. */
  public boolean isEmpty() {
    return reportedSessions().isEmpty() && recordedSideEvents().isEmpty();
  }
}
