package org.plenary.programme.interpretation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.event.EventService;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Roles;

/** Who interprets at an event. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class InterpreterService {
  @Inject private InterpretationRepository plans;
  @Inject private EventService events;

  /**
   * Adds an interpreter.
   *
   * @return their ref
   * @throws FieldException field {@code who} for somebody who is there already
   */
  public UUID add(@NotNull UUID event, @Valid @NotNull InterpreterFacts facts) {
    events.byRef(event);
    boolean there =
        plans.all(Interpreter.class, event).stream()
            .anyMatch(one -> one.facts().isSamePersonAs(facts));
    if (there) {
      throw new FieldException("who", "interpretation.interpreter.there");
    }
    Interpreter interpreter = new Interpreter(event, facts);
    plans.add(interpreter);
    plans.flush();
    return interpreter.ref();
  }

  /**
   * Removes an interpreter who is in no slot.
   *
   * @throws DomainException key {@code interpretation.interpreter.used}
   */
  public void remove(@NotNull UUID event, @NotNull UUID ref) {
    events.byRef(event);
    Interpreter interpreter = plans.one(Interpreter.class, event, ref);
    if (plans.uses(interpreter)) {
      throw new DomainException("interpretation.interpreter.used");
    }
    plans.remove(interpreter);
    plans.flush();
  }
}
