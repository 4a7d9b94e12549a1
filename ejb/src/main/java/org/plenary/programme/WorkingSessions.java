package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.NotFoundException;

/** Sessions of working copies, for what is planned beside them. Whoever asks checks the reach. */
@Dependent
public class WorkingSessions {
  @Inject private ProgrammeRepository programmes;
  @Inject private DraftRepository drafts;

  /** Those of an event that are planned, in order of time. One query. */
  public List<SessionRow> planned(UUID event) {
    return programmes.sessions(event).stream()
        .filter(session -> session.status() == SessionStatus.PLANNED)
        .map(ProgrammeSession::row)
        .toList();
  }

  /** All of an event, whatever has become of them, in order of time. One query. */
  public List<SessionRow> all(UUID event) {
    return programmes.sessions(event).stream().map(ProgrammeSession::row).toList();
  }

  /**
   * One of an event, whatever has become of it.
   *
   * @throws NotFoundException if the event has none such
   */
  public SessionRow one(UUID event, UUID session) {
    ProgrammeSession found = programmes.session(session);
    if (!found.eventRef().equals(event)) {
      throw new NotFoundException();
    }
    return found.row();
  }

  /** The planned ones of other events among these; with their events. One query. */
  public List<Elsewhere> plannedAmong(Collection<UUID> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : drafts.among(sessions).stream()
            .filter(session -> session.status() == SessionStatus.PLANNED)
            .map(session -> new Elsewhere(session.eventRef(), session.row()))
            .toList();
  }

  /** A session of another event. */
  public record Elsewhere(UUID event, SessionRow row) {}
}
