package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.event.EventStepped;
import org.plenary.event.LifeStep;

/**
 * Lets the working copy of a conference follow a side event that is called off alone: its session
 * is cancelled there, and the next revision shows it so. What comes back is planned again. Where
 * the conference as a whole is called off, its sessions stay as they are ({@link
 * CalledOffProgrammes}).
 */
@Dependent
class SideEventSessions {
  @Inject private DraftRepository drafts;
  @Inject private EventService events;

  void follow(@Observes EventStepped stepped) {
    LifeStep step = stepped.step();
    boolean back = step == LifeStep.REOPEN || step == LifeStep.RESCHEDULE;
    if (!step.callsOff() && !back) {
      return;
    }
    SessionStatus from = back ? SessionStatus.CANCELLED : SessionStatus.PLANNED;
    List<ProgrammeSession> sessions =
        drafts.ofSideEvent(stepped.event().code()).stream()
            .filter(session -> session.status() == from)
            .toList();
    if (sessions.isEmpty()) {
      return;
    }
    Map<UUID, EventLine> conferences =
        events.lines(sessions.stream().map(ProgrammeSession::eventRef).collect(Collectors.toSet()));
    for (ProgrammeSession session : sessions) {
      EventLine conference = conferences.get(session.eventRef());
      if (back) {
        session.restore();
        session.moveBy(stepped.days());
        drafts.changed(session.eventRef());
      } else if (conference != null && !conference.stage().isCalledOff()) {
        session.cancel();
        drafts.changed(session.eventRef());
      }
    }
  }
}
