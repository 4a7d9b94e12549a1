package org.plenary.programme.interpretation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.plenary.event.EventService;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** The running orders of those who interpret; they follow the working copy of the programme. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class InterpretersOrderService {
  @Inject private OrderReading reading;
  @Inject private EventService events;
  @Inject private Clock clock;

  /**
   * The running order of an event. Seven queries, whatever its size.
   *
   * @param language of the booth, or null for all
   * @param interpreter ref of an interpreter of the event, or null for all
   */
  public InterpretersOrder order(@NotNull UUID event, Language language, UUID interpreter) {
    return reading.of(events.byRef(event), language, interpreter);
  }

  /**
   * The same as tagged PDF.
   *
   * @param reader in which language it is printed
   * @throws NotFoundException if there is nothing to print
   */
  public byte[] print(
      @NotNull UUID event, Language language, UUID interpreter, @NotNull Language reader) {
    InterpretersOrder order = order(event, language, interpreter);
    if (order.entries().isEmpty()) {
      throw new NotFoundException();
    }
    return InterpretersOrderPdf.of(order, clock.instant(), reader);
  }
}
