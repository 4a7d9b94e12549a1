package org.plenary.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.ProtectedNames;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Roles;

/** The life of events: their steps with reasons, and the clearance that lets them be public. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class EventLifeService {
  @Inject private EventRepository events;
  @Inject private LifeSteps life;
  @Inject private ProtectedNames names;
  @Inject private Clock clock;

  /**
   * Takes a step.
   *
   * @throws org.plenary.shared.StaleException if the event changed since the version read
   * @throws DomainException with the reason why the step is not possible
   * @throws FieldException fields {@code reason}, {@code start}, {@code end}
   */
  public void take(@Valid TakeStep command) {
    Event event = events.lock(command.ref());
    event.expectVersion(command.version());
    LocalizedText reason = command.reason().map(names.hiding());
    switch (command.step()) {
      case CLEAR -> throw new DomainException("event.step.refused.CLEAR");
      case RESCHEDULE ->
          life.reschedule(event, reason, EventPeriod.of(command.start(), command.end()));
      default -> life.take(event, command.step(), reason);
    }
    events.flush();
  }

  /** Records on what an event rests and who cleared it, for the first time or anew. */
  public void recordClearance(@Valid RecordClearance command) {
    Event event = events.lock(command.ref());
    life.clear(event, command);
    events.flush();
  }

  /** The steps of an event, the latest first. One query. */
  public List<EventStepRow> steps(UUID ref) {
    return events.steps(ref).stream().map(EventStep::row).toList();
  }

  /** Events that may be due for a step by their days or their deadline. */
  @RolesAllowed(Roles.SYSTEM)
  public List<UUID> perhapsDue() {
    return events.perhapsDue(LocalDate.now(clock).plusDays(1));
  }

  /**
   * Takes the step that the days and the deadline of an event ask for, once.
   *
   * @return whether there was one
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean takeDue(UUID ref) {
    Event event = events.lock(ref);
    Optional<LifeStep> due = event.due(clock);
    due.ifPresent(step -> life.take(event, step, null));
    events.flush();
    return due.isPresent();
  }
}
