package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventDetail;
import org.plenary.event.EventLine;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.programme.Surroundings.Elsewhere;
import org.plenary.programme.Surroundings.Place;
import org.plenary.shared.SearchKey;

/** Reads what a working copy is compared with, in four queries whatever its size. */
@Dependent
class SurroundingsReader {
  @Inject private DraftRepository drafts;
  @Inject private EventService events;
  @Inject private DirectoryService directory;

  Surroundings of(EventDetail event, List<SessionRow> rows) {
    List<SessionRow> planned =
        rows.stream().filter(row -> row.status() == SessionStatus.PLANNED).toList();
    Set<UUID> people =
        planned.stream()
            .flatMap(row -> row.facts().appearances().stream())
            .map(AppearanceLine::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Surroundings(
        event.start().first(),
        event.end().last(),
        event.zoneOrUtc(),
        place(event.row()),
        event.languages(),
        planned.isEmpty() ? List.of() : elsewhere(event.ref(), planned),
        people.isEmpty() ? Set.of() : directory.unwilling(people));
  }

  /** On the same days and those beside them: zones differ, and sessions cross midnight. */
  private List<Elsewhere> elsewhere(UUID event, List<SessionRow> planned) {
    Set<LocalDate> days =
        planned.stream()
            .map(row -> row.facts().day())
            .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
            .collect(Collectors.toSet());
    List<ProgrammeSession> others = drafts.plannedElsewhere(event, days);
    if (others.isEmpty()) {
      return List.of();
    }
    Set<UUID> refs = others.stream().map(ProgrammeSession::eventRef).collect(Collectors.toSet());
    Map<UUID, EventLine> lines = events.lines(refs);
    Map<UUID, EventRow> places = events.rows(refs);
    return others.stream()
        .filter(one -> takesPlace(lines.get(one.eventRef())))
        .map(
            one -> {
              EventLine line = lines.get(one.eventRef());
              return new Elsewhere(
                  line.title(), place(places.get(line.ref())), line.zone(), one.row());
            })
        .toList();
  }

  private static boolean takesPlace(EventLine event) {
    return event != null && event.zone() != null && !event.stage().isCalledOff();
  }

  private static Place place(EventRow event) {
    return new Place(SearchKey.of(event.city()), SearchKey.of(event.venue()));
  }
}
