package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.plenary.directory.ProtectedNames;
import org.plenary.event.EventStepped;
import org.plenary.event.LifeStep;
import org.plenary.shared.Caller;

/**
 * Lets programmes follow when an event as a whole is postponed or cancelled: a revision is
 * published in which every session is cancelled. The working copy keeps its sessions; they move
 * along when the event is given other days, and are published again by the organizers.
 */
@Dependent
class CalledOffProgrammes {
  @Inject private ProgrammeRepository programmes;
  @Inject private DraftRepository drafts;
  @Inject private ProtectedNames protectedNames;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private jakarta.enterprise.event.Event<ProgrammePublished> published;

  void follow(@Observes EventStepped stepped) {
    if (stepped.step().callsOff()) {
      callOff(stepped);
    } else if (stepped.step() == LifeStep.RESCHEDULE && stepped.days() != 0) {
      programmes.sessions(stepped.event().ref()).forEach(one -> one.moveBy(stepped.days()));
      drafts.changed(stepped.event().ref());
    }
  }

  private void callOff(EventStepped stepped) {
    UUID event = stepped.event().ref();
    if (programmes.currentNumber(stepped.event().code()).isEmpty()) {
      return;
    }
    long version = programmes.raisePublishedVersion();
    // locked: names that were hidden since this transaction began to read are hidden in it
    Revision current =
        programmes.revisionsForUpdate(event).stream()
            .filter(Revision::isCurrent)
            .findFirst()
            .orElseThrow();
    PublishedProgramme.CalledOff why =
        new PublishedProgramme.CalledOff(
            stepped.step() == LifeStep.POSTPONE, stepped.reason().map(protectedNames.hiding()));
    PublishedProgramme next =
        current.programme().calledOff(why, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    current.supersede();
    programmes.add(new Revision(event, next, caller.login()));
    programmes.flush();
    published.fire(new ProgrammePublished(event, stepped.event().code(), next.revision(), version));
  }
}
