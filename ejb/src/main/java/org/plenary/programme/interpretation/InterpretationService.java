package org.plenary.programme.interpretation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.plenary.event.EventService;
import org.plenary.programme.SessionRow;
import org.plenary.programme.WorkingSessions;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Roles;
import org.plenary.shared.StaleException;

/** The interpretation plans of events. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class InterpretationService {
  @Inject private InterpretationRepository plans;
  @Inject private PlanReading reading;
  @Inject private WorkingSessions sessions;
  @Inject private EventService events;

  /** The plan of an event. At most twelve queries, whatever its size. */
  public InterpretationPlan plan(@NotNull UUID event) {
    return reading.of(events.byRef(event));
  }

  /**
   * Plans a language of a session.
   *
   * @return the version that the slot has now
   * @throws StaleException if it changed since the version read
   * @throws FieldException field {@code booth} for a booth that the room does not have
   * @throws DomainException key {@code interpretation.notInterpreted} for a language into which the
   *     session is not interpreted
   */
  public long save(@Valid @NotNull PlanSlot command) {
    events.byRef(command.event());
    SessionRow session = sessions.one(command.event(), command.session());
    refuseWrong(session, command);
    List<Interpreter> team =
        command.facts().interpreters().stream()
            .map(ref -> plans.one(Interpreter.class, command.event(), ref))
            .toList();
    InterpretationSlot slot =
        plans.slot(command.session(), command.language()).orElseGet(() -> begun(command));
    slot.expectVersion(command.version());
    slot.plan(command.facts(), team);
    if (command.version() == 0) {
      begin(slot);
    }
    plans.flush();
    return slot.version();
  }

  private static InterpretationSlot begun(PlanSlot command) {
    return new InterpretationSlot(command.event(), command.session(), command.language());
  }

  /**
   * Two organizers may plan the same slot for the first time: the unique key knows who was first.
   */
  private void begin(InterpretationSlot slot) {
    try {
      plans.add(slot);
      plans.flush();
    } catch (PersistenceException e) {
      throw new StaleException(slot.ref(), 1);
    }
  }

  private static void refuseWrong(SessionRow session, PlanSlot command) {
    if (!session.facts().interpretation().contains(command.language())) {
      throw new DomainException("interpretation.notInterpreted");
    }
    Integer booth = command.facts().booth();
    int booths = session.room() == null ? 0 : session.room().booths();
    if (booth != null && booth > booths) {
      throw new FieldException("booth", "interpretation.booth.none", booths);
    }
  }

  /**
   * Sets from when on requests are late, local to the zone of the event; null for never. Requests
   * that came in stay as they were marked.
   */
  public void closeRequests(@NotNull UUID event, LocalDateTime moment) {
    events.byRef(event);
    InterpretationTerms terms =
        plans.all(InterpretationTerms.class, event).stream()
            .findFirst()
            .orElseGet(
                () -> {
                  InterpretationTerms made = new InterpretationTerms(event);
                  plans.add(made);
                  return made;
                });
    terms.closeAt(moment);
    plans.flush();
  }
}
