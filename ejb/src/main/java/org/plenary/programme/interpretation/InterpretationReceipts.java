package org.plenary.programme.interpretation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.programme.WorkingSessions;
import org.plenary.shared.Roles;

/** What comes in for the interpretation of an event: requests, and speeches ahead of time. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class InterpretationReceipts {
  @Inject private InterpretationRepository plans;
  @Inject private PlanReading reading;
  @Inject private WorkingSessions sessions;
  @Inject private EventService events;
  @Inject private Clock clock;

  /**
   * Notes a request, as late if requests have closed.
   *
   * @return its ref
   */
  public UUID request(@NotNull UUID event, @Valid @NotNull RequestFacts facts) {
    EventDetail detail = events.byRef(event);
    sessions.one(event, facts.session());
    Instant now = clock.instant();
    boolean late = InterpretationTerms.late(reading.closes(event), detail.zoneOrUtc(), now);
    InterpretationRequest request = new InterpretationRequest(event, facts, now, late);
    plans.add(request);
    plans.flush();
    return request.ref();
  }

  /** Takes a request out. */
  public void dropRequest(@NotNull UUID event, @NotNull UUID ref) {
    events.byRef(event);
    plans.remove(plans.one(InterpretationRequest.class, event, ref));
    plans.flush();
  }

  /**
   * Notes that a speech came in.
   *
   * @return its ref
   */
  public UUID receive(@NotNull UUID event, @Valid @NotNull SpeechFacts facts) {
    events.byRef(event);
    sessions.one(event, facts.session());
    SpeechReceived speech = new SpeechReceived(event, facts, clock.instant());
    plans.add(speech);
    plans.flush();
    return speech.ref();
  }

  /** Takes out that a speech came in. */
  public void dropSpeech(@NotNull UUID event, @NotNull UUID ref) {
    events.byRef(event);
    plans.remove(plans.one(SpeechReceived.class, event, ref));
    plans.flush();
  }
}
