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
import org.plenary.event.EventService;
import org.plenary.event.EventVenue;
import org.plenary.programme.Surroundings.Elsewhere;
import org.plenary.programme.Surroundings.Place;
import org.plenary.shared.SearchKey;

/** Reads what a working copy is compared with, in three queries whatever its size. */
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
        place(event.row().city(), event.row().venue()),
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
    Map<UUID, EventVenue> venues = events.venues(refs);
    return others.stream()
        .filter(one -> takesPlace(venues.get(one.eventRef())))
        .map(
            one -> {
              EventVenue venue = venues.get(one.eventRef());
              return new Elsewhere(
                  venue.event().title(),
                  place(venue.city(), venue.venue()),
                  venue.event().zone(),
                  one.row());
            })
        .toList();
  }

  private static boolean takesPlace(EventVenue of) {
    return of != null && of.event().zone() != null && !of.event().stage().isCalledOff();
  }

  private static Place place(String city, String venue) {
    return new Place(SearchKey.of(city), SearchKey.of(venue));
  }
}
