package org.plenary.programme.runningorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.SessionRow;
import org.plenary.programme.WorkingSessions;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;
import org.plenary.shared.StaleException;

/**
 * Running orders of the sessions of events. They hold notes that are not for the public, nor for
 * delegations: only those who edit the programme read them, and hand the chair a print.
 */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class RunningOrderService {
  @Inject private RunningOrderRepository orders;
  @Inject private WorkingSessions sessions;
  @Inject private EventService events;
  @Inject private DirectoryService directory;

  /** The running orders of all planned sessions, in order of time. Four queries. */
  public List<SessionOrder> all(@NotNull UUID event) {
    events.byRef(event);
    List<SessionRow> rows = sessions.planned(event);
    Map<UUID, RunningOrder> set =
        orders.all(event).stream()
            .collect(Collectors.toMap(RunningOrder::sessionRef, Function.identity()));
    Map<UUID, String> names = names(rows);
    return rows.stream()
        .map(
            row -> {
              RunningOrder order = set.get(row.ref());
              return order == null
                  ? OrderOfItems.of(row, 0, List.of(), names)
                  : OrderOfItems.of(row, order.version(), order.facts(), names);
            })
        .toList();
  }

  private Map<UUID, String> names(List<SessionRow> rows) {
    Set<UUID> people =
        rows.stream()
            .flatMap(row -> row.facts().appearances().stream())
            .map(AppearanceLine::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return people.isEmpty()
        ? Map.of()
        : directory.people(people).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().displayName()));
  }

  /**
   * Sets minutes, notes and order of the items of a session.
   *
   * @return the version that the order has now
   * @throws StaleException if it changed since the version read
   */
  public long set(@Valid @NotNull SetOrder command) {
    events.byRef(command.event());
    sessions.one(command.event(), command.session());
    RunningOrder order =
        orders
            .of(command.session())
            .orElseGet(() -> new RunningOrder(command.event(), command.session()));
    order.expectVersion(command.version());
    order.set(command.items());
    if (command.version() == 0) {
      begin(order);
    }
    orders.flush();
    return order.version();
  }

  /** Two organizers may set one for the first time: the unique key knows who was first. */
  private void begin(RunningOrder order) {
    try {
      orders.add(order);
      orders.flush();
    } catch (PersistenceException e) {
      throw new StaleException(order.ref(), 1);
    }
  }

  /**
   * The running orders of a day as tagged PDF, for those who chair.
   *
   * @param session the one session to print, or null for all of the day
   * @throws NotFoundException if there is nothing to print
   */
  public byte[] print(
      @NotNull UUID event, LocalDate day, UUID session, @NotNull Language language) {
    EventDetail detail = events.byRef(event);
    List<SessionOrder> wanted =
        all(event).stream()
            .filter(one -> session == null || one.session().ref().equals(session))
            .filter(one -> day == null || one.session().facts().day().equals(day))
            .toList();
    if (wanted.isEmpty()) {
      throw new NotFoundException();
    }
    return RunningOrderPdf.of(detail, wanted, language);
  }
}
