package org.plenary.programme.interpretation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventDetail;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionTime;
import org.plenary.programme.WorkingSessions;
import org.plenary.programme.interpretation.InterpretationWarnings.Taken;
import org.plenary.shared.Language;

/** Reads a plan with what it is compared with, in ten queries whatever its size. */
@Dependent
class PlanReading {
  @Inject private InterpretationRepository plans;
  @Inject private WorkingSessions sessions;
  @Inject private DirectoryService directory;
  @Inject private EventService events;

  InterpretationPlan of(EventDetail event) {
    List<SessionRow> rows = sessions.planned(event.ref());
    List<Interpreter> interpreters = plans.all(Interpreter.class, event.ref());
    List<InterpretationSlot> slots = plans.slots(event.ref());
    List<SpeechReceived> speeches = plans.all(SpeechReceived.class, event.ref());
    Map<UUID, String> names =
        names(
            Stream.concat(
                    interpreters.stream().map(Interpreter::personRef),
                    speeches.stream().map(SpeechReceived::personRef))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    List<InterpreterLine> team = interpreters.stream().map(one -> line(one, slots, names)).toList();
    List<SlotLine> lines = slots.stream().map(InterpretationSlot::line).toList();
    return new InterpretationPlan(
        event.line(),
        closes(event.ref()),
        languages(event, rows),
        rows,
        team,
        lines,
        speeches.stream().map(one -> line(one, names)).toList(),
        plans.all(InterpretationRequest.class, event.ref()).stream()
            .map(InterpretationRequest::line)
            .toList(),
        InterpretationWarnings.of(
            rows, event.zoneOrUtc(), lines, team, elsewhere(event.ref(), interpreters)));
  }

  LocalDateTime closes(UUID event) {
    return plans.all(InterpretationTerms.class, event).stream()
        .map(InterpretationTerms::closes)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<Language> languages(EventDetail event, List<SessionRow> rows) {
    Set<Language> all = new TreeSet<>(event.languages());
    rows.forEach(row -> all.addAll(row.facts().interpretation()));
    return List.copyOf(all);
  }

  private Map<UUID, String> names(Set<UUID> people) {
    return people.isEmpty()
        ? Map.of()
        : directory.people(people).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> name(one.getValue())));
  }

  private static String name(PersonLine person) {
    return person.displayName();
  }

  static InterpreterLine line(
      Interpreter one, List<InterpretationSlot> slots, Map<UUID, String> names) {
    InterpreterFacts facts = one.facts();
    return new InterpreterLine(
        one.ref(),
        facts.person(),
        facts.person() == null ? facts.name() : names.getOrDefault(facts.person(), "–"),
        facts.languages(),
        facts.team(),
        slots.stream().filter(slot -> slot.interpreters().contains(one)).count());
  }

  static SpeechLine line(SpeechReceived one, Map<UUID, String> names) {
    SpeechFacts facts = one.facts();
    return new SpeechLine(
        one.ref(),
        facts.session(),
        facts.person(),
        facts.person() == null ? facts.name() : names.getOrDefault(facts.person(), "–"),
        facts.language(),
        one.receivedAt(),
        facts.note());
  }

  /** Where else those of the directory interpret, in events that the caller may know of. */
  private List<Taken> elsewhere(UUID event, Collection<Interpreter> interpreters) {
    Set<UUID> people =
        interpreters.stream()
            .map(Interpreter::personRef)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (people.isEmpty()) {
      return List.of();
    }
    List<Object[]> found = plans.elsewhere(event, people);
    Map<UUID, WorkingSessions.Elsewhere> rows =
        sessions
            .plannedAmong(found.stream().map(one -> (UUID) one[0]).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(one -> one.row().ref(), one -> one));
    Map<UUID, EventLine> lines =
        rows.isEmpty()
            ? Map.of()
            : events.lines(
                rows.values().stream().map(WorkingSessions.Elsewhere::event).distinct().toList());
    List<Taken> taken = new ArrayList<>();
    for (Object[] one : found) {
      WorkingSessions.Elsewhere there = rows.get((UUID) one[0]);
      EventLine other = there == null ? null : lines.get(there.event());
      if (other != null && other.zone() != null && !other.stage().isCalledOff()) {
        SessionTime time = SessionTime.of(there.row().facts(), other.zone());
        taken.add(new Taken((UUID) one[1], time, other.title(), there.row().facts().title()));
      }
    }
    return taken;
  }

  /** Refs of those who interpret in sessions, by session; only people of the directory. */
  Map<UUID, Set<UUID>> people(UUID event) {
    return plans.people(event).stream()
        .collect(
            Collectors.groupingBy(
                one -> (UUID) one[0],
                Collectors.mapping(one -> (UUID) one[1], Collectors.toSet())));
  }
}
