package org.plenary.programme.interpretation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventDetail;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.Confirmation;
import org.plenary.programme.RevisionPairs;
import org.plenary.programme.SessionRow;
import org.plenary.programme.WorkingSessions;
import org.plenary.programme.interpretation.InterpretersOrder.Entry;
import org.plenary.programme.interpretation.InterpretersOrder.Speaker;
import org.plenary.shared.Language;

/** Reads running orders of interpreters, in six queries whatever their size. */
@Dependent
class OrderReading {
  @Inject private InterpretationRepository plans;
  @Inject private WorkingSessions sessions;
  @Inject private RevisionPairs revisions;
  @Inject private DirectoryService directory;

  InterpretersOrder of(EventDetail event, Language language, UUID interpreter) {
    List<SessionRow> rows = sessions.planned(event.ref());
    List<Interpreter> interpreters = plans.all(Interpreter.class, event.ref());
    List<InterpretationSlot> slots = plans.slots(event.ref());
    List<SpeechReceived> speeches = plans.all(SpeechReceived.class, event.ref());
    Map<UUID, String> names = names(rows, interpreters, speeches);
    List<SlotLine> wanted =
        slots.stream()
            .map(InterpretationSlot::line)
            .filter(slot -> language == null || slot.language() == language)
            .filter(
                slot -> interpreter == null || slot.facts().interpreters().contains(interpreter))
            .toList();
    List<SpeechLine> received = speeches.stream().map(one -> PlanReading.line(one, names)).toList();
    return new InterpretersOrder(
        event.line(),
        revisions.current(event.ref()),
        interpreters.stream().map(one -> PlanReading.line(one, slots, names)).toList(),
        rows.stream()
            .map(row -> entry(row, wanted, received, names))
            .filter(entry -> !entry.slots().isEmpty())
            .toList());
  }

  private Map<UUID, String> names(
      List<SessionRow> rows, List<Interpreter> interpreters, List<SpeechReceived> speeches) {
    Stream<UUID> appearing =
        rows.stream()
            .flatMap(row -> row.facts().appearances().stream())
            .map(AppearanceLine::person);
    List<UUID> people =
        Stream.of(
                appearing,
                interpreters.stream().map(Interpreter::personRef),
                speeches.stream().map(SpeechReceived::personRef))
            .flatMap(refs -> refs)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return people.isEmpty()
        ? Map.of()
        : directory.people(people).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().displayName()));
  }

  /** Slots of languages into which the session is interpreted no more are left out. */
  private static Entry entry(
      SessionRow row, List<SlotLine> slots, List<SpeechLine> speeches, Map<UUID, String> names) {
    List<SpeechLine> received =
        speeches.stream().filter(one -> one.session().equals(row.ref())).toList();
    return new Entry(
        row,
        slots.stream()
            .filter(slot -> slot.session().equals(row.ref()))
            .filter(slot -> row.facts().interpretation().contains(slot.language()))
            .sorted((one, other) -> one.language().compareTo(other.language()))
            .toList(),
        row.facts().appearances().stream()
            .filter(line -> line.confirmation() != Confirmation.DECLINED)
            .map(line -> speaker(line, received, names))
            .toList(),
        received);
  }

  private static Speaker speaker(
      AppearanceLine line, List<SpeechLine> received, Map<UUID, String> names) {
    String name = line.person() == null ? line.name() : names.getOrDefault(line.person(), "–");
    Language language =
        received.stream()
            .filter(
                speech ->
                    line.person() == null
                        ? speech.person() == null && speech.name().equals(line.name())
                        : line.person().equals(speech.person()))
            .map(SpeechLine::language)
            .findFirst()
            .orElse(null);
    return new Speaker(name, line.role(), language);
  }
}
