package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.plenary.shared.Caller;
import org.plenary.shared.LocalizedText;

/** Takes steps of events, keeps them, tells of them, and lets side events follow. */
@Dependent
class LifeSteps {
  @Inject private EventRepository events;
  @Inject private EventNews news;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private jakarta.enterprise.event.Event<EventStepped> stepped;

  /** Takes a step that gives the event no other days. */
  void take(Event event, LifeStep step, LocalizedText reason) {
    take(event, step, reason, 0, false);
    follow(event, step, reason);
  }

  /** Gives a postponed event other days; side events that were postponed with it move along. */
  void reschedule(Event event, LocalizedText reason, EventPeriod days) {
    long shift = shift(event.period(), days);
    reschedule(event, reason, days, shift, false);
    for (Event child : events.children(event.code(), Readership.all())) {
      if (child.stage() == Stage.POSTPONED && followedItsParent(child)) {
        reschedule(child, reason, child.period().shifted(shift, days), shift, true);
      }
    }
  }

  private void reschedule(
      Event event, LocalizedText reason, EventPeriod days, long shift, boolean withParent) {
    LifeStep.RESCHEDULE.from(event.stage());
    event.moveTo(days, event.today(clock));
    take(event, LifeStep.RESCHEDULE, reason, shift, withParent);
  }

  private static long shift(EventPeriod from, EventPeriod to) {
    return from.hasDays() && to.hasDays()
        ? ChronoUnit.DAYS.between(from.start().first(), to.start().first())
        : 0;
  }

  private boolean followedItsParent(Event child) {
    return events.steps(child.ref()).stream()
        .findFirst()
        .filter(EventStep::calledOffWithParent)
        .isPresent();
  }

  private void follow(Event event, LifeStep step, LocalizedText reason) {
    if (step.callsOff()) {
      for (Event child : events.children(event.code(), Readership.all())) {
        if (step.isPossibleFrom(child.stage()) && !child.period().isOver(child.today(clock))) {
          take(child, step, reason, 0, true);
        }
      }
    }
  }

  private void take(
      Event event, LifeStep step, LocalizedText reason, long days, boolean withParent) {
    Stage before = event.stage();
    event.take(step, reason, clock);
    keep(event, step, before, reason, withParent);
    news.tell(step, before, event);
    LocalizedText why = reason == null ? LocalizedText.empty() : reason;
    stepped.fire(new EventStepped(event.line(), step, before, why, days));
  }

  /** Records who cleared an event. */
  void clear(Event event, RecordClearance command) {
    event.clear(command, event.today(clock));
    keep(event, LifeStep.CLEAR, event.stage(), null, false);
  }

  private void keep(
      Event event, LifeStep step, Stage before, LocalizedText reason, boolean withParent) {
    events.add(
        new EventStep(
            event.ref(),
            step,
            before,
            event.stage(),
            reason,
            withParent,
            clock.instant(),
            caller.login()));
    events.flush();
  }
}
