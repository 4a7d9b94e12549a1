package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;

/** Takes steps in working copies, and takes them back. */
@Dependent
class ProgrammeSteps {
  private static final long ADDED = 1;
  @Inject private ProgrammeRepository programmes;
  @Inject private DraftRepository drafts;
  @Inject private DirectoryService directory;

  /** Changes some of these sessions of an event, and lets open editors know. */
  ProgrammeStep take(UUID event, Collection<ProgrammeSession> sessions, Runnable change) {
    long redacted = programmes.publishedState().redacted();
    List<ProgrammeStep.Before> before = sessions.stream().map(ProgrammeSession::before).toList();
    change.run();
    drafts.changed(event);
    Map<UUID, Long> versions =
        sessions.stream()
            .collect(Collectors.toMap(ProgrammeSession::ref, ProgrammeSession::version));
    return new ProgrammeStep(
        event,
        redacted,
        before.stream()
            .filter(one -> one.left() != versions.get(one.session()))
            .map(one -> one.leaving(versions.get(one.session())))
            .toList());
  }

  /** The step that added a session: before it, there was none. */
  ProgrammeStep adding(ProgrammeSession session) {
    ProgrammeStep.Before now = session.before();
    return new ProgrammeStep(
        session.eventRef(),
        programmes.publishedState().redacted(),
        List.of(
            new ProgrammeStep.Before(
                now.session(), ADDED, SessionStatus.REMOVED, now.facts(), now.stale())));
  }

  /**
   * Takes a step back as a whole.
   *
   * @return the step that takes this one again
   * @throws StaleException if one of the sessions was changed since, or a name was hidden
   * @throws NotFoundException if a room is gone
   */
  ProgrammeStep takeBack(ProgrammeStep step) {
    // First of all, and waiting for whoever hides a name at this moment.
    if (drafts.redactedForShare() != step.redacted()) {
      throw new StaleException(step.event(), 0);
    }
    Map<UUID, ProgrammeSession> sessions =
        drafts.among(step.before().stream().map(ProgrammeStep.Before::session).toList()).stream()
            .filter(session -> session.eventRef().equals(step.event()))
            .collect(Collectors.toMap(ProgrammeSession::ref, Function.identity()));
    for (ProgrammeStep.Before one : step.before()) {
      ProgrammeSession session = sessions.get(one.session());
      if (session == null) {
        throw new NotFoundException();
      }
      session.expectVersion(one.left());
    }
    refuseUnknownPeople(step);
    Map<UUID, Room> rooms =
        programmes.rooms(step.event()).stream()
            .collect(Collectors.toMap(Room::ref, Function.identity()));
    try {
      return take(
          step.event(),
          sessions.values(),
          () ->
              step.before()
                  .forEach(one -> sessions.get(one.session()).setBack(one, room(one, rooms))));
    } catch (OptimisticLockException e) {
      throw new StaleException(step.event(), 0);
    }
  }

  private static Room room(ProgrammeStep.Before one, Map<UUID, Room> rooms) {
    UUID ref = one.facts().room();
    if (ref != null && !rooms.containsKey(ref)) {
      throw new NotFoundException();
    }
    return ref == null ? null : rooms.get(ref);
  }

  /** Whoever was merged or removed since does not come back. */
  private void refuseUnknownPeople(ProgrammeStep step) {
    Set<UUID> people =
        step.before().stream()
            .flatMap(one -> one.facts().appearances().stream())
            .map(AppearanceLine::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (!people.isEmpty() && directory.people(people).size() < people.size()) {
      throw new StaleException(step.event(), 0);
    }
  }
}
