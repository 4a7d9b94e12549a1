package org.plenary.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plenary.event.EventLine;
import org.plenary.shared.Language;

/**
 * The working copy of a programme.
 *
 * @param version grows with every change
 * @param firstDay of the event
 * @param lastDay of the event
 * @param languages of the event
 * @param sessions planned and cancelled ones, in order of time
 * @param removed sessions that can be brought back
 * @param revisions the latest first
 * @param changes what differs from the current revision; everything, before the first
 * @param warnings what collides
 */
public record ProgrammeDetail(
    long version,
    EventLine event,
    LocalDate firstDay,
    LocalDate lastDay,
    List<Language> languages,
    List<RoomLine> rooms,
    List<SessionRow> sessions,
    List<SessionRow> removed,
    List<RevisionLine> revisions,
    List<ProgrammeChange> changes,
    List<ProgrammeWarning> warnings) {
  /** The current revision's number, 0 before the first. */
  public int currentRevision() {
    return revisions.isEmpty() ? 0 : revisions.getFirst().number();
  }

  /** The session with this ref, or null. */
  public SessionRow session(UUID ref) {
    return sessions.stream().filter(row -> row.ref().equals(ref)).findFirst().orElse(null);
  }
}
