package org.plenary.migration.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.EditRoom;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.RoomFacts;
import org.plenary.programme.RoomLine;
import org.plenary.programme.RoomService;
import org.plenary.programme.SessionRow;
import org.plenary.programme.interpretation.InterpretationReceipts;
import org.plenary.programme.interpretation.InterpretationService;
import org.plenary.programme.interpretation.InterpreterFacts;
import org.plenary.programme.interpretation.InterpreterService;
import org.plenary.programme.interpretation.Payer;
import org.plenary.programme.interpretation.PlanSlot;
import org.plenary.programme.interpretation.RequestFacts;
import org.plenary.programme.interpretation.SlotFacts;
import org.plenary.programme.interpretation.SpeechFacts;
import org.plenary.shared.Language;
import org.plenary.shared.importing.DemoPart;

/**
 * An invented interpretation plan for the conferences that are still to come: two people to a
 * booth, a session left open, and a speech that came in.
 */
@Dependent
public class InterpretationDemo implements DemoPart {
  private static final int BOOTHS = 6;

  /** Two names for each language, in the order of the languages. */
  private static final List<String> NAMES =
      List.of(
          "Harriet Lowe",
          "Owen Marsh",
          "Claire Aubry",
          "Luc Perrin",
          "Katrin Vogt",
          "Jonas Adler",
          "Giulia Serra",
          "Marco Belli",
          "Ольга Вершинина",
          "Илья Громов",
          "Elena Robles",
          "Javier Solís");

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private RoomService rooms;
  @Inject private InterpreterService interpreters;
  @Inject private InterpretationService plans;
  @Inject private InterpretationReceipts receipts;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 31;
  }

  @Override
  public void create() {
    LocalDate today = LocalDate.now(clock);
    new DemoGenerator(DemoGenerator.SEED, today)
        .programmes().stream()
            .filter(programme -> programme.firstDay().isAfter(today))
            .map(programme -> events.byCode(EventDemo.code(programme)).orElseThrow())
            .forEach(this::create);
  }

  private void create(EventDetail event) {
    for (RoomLine room : rooms.list(event.ref())) {
      RoomFacts facts = new RoomFacts(room.name(), room.capacity(), BOOTHS);
      rooms.edit(new EditRoom(room.ref(), room.version(), facts));
    }
    plans.closeRequests(
        event.ref(), event.start().first().minusDays(14).atTime(LocalTime.of(18, 0)));
    Map<Language, List<UUID>> teams = teams(event.ref());
    List<SessionRow> interpreted =
        programmes.workingCopy(event.ref()).sessions().stream()
            .filter(row -> !row.facts().interpretation().isEmpty())
            .toList();
    // The last is left open: there is something to plan.
    interpreted.stream()
        .limit(Math.max(1, interpreted.size() - 1))
        .forEach(row -> plan(event.ref(), row, teams));
    interpreted.stream().limit(1).forEach(row -> receive(event.ref(), row));
  }

  private Map<Language, List<UUID>> teams(UUID event) {
    Map<Language, List<UUID>> teams = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String team = language.name();
      int first = 2 * language.ordinal();
      teams.put(
          language,
          NAMES.subList(first, first + 2).stream()
              .map(
                  name ->
                      interpreters.add(
                          event, new InterpreterFacts(null, name, List.of(language), team)))
              .toList());
    }
    return teams;
  }

  private void plan(UUID event, SessionRow row, Map<Language, List<UUID>> teams) {
    int booth = 0;
    for (Language language : row.facts().interpretation()) {
      booth++;
      SlotFacts facts =
          new SlotFacts(
              row.room() == null ? null : booth,
              teams.get(language),
              false,
              row.facts().sideEvent() == null ? Payer.OFFICE : Payer.CO_ORGANIZER);
      plans.save(new PlanSlot(event, row.ref(), language, 0, facts));
    }
  }

  private void receive(UUID event, SessionRow row) {
    Language language = row.facts().interpretation().getLast();
    receipts.request(event, new RequestFacts(row.ref(), language, "Delegation of Austria"));
    for (AppearanceLine line : row.facts().appearances().stream().limit(1).toList()) {
      receipts.receive(
          event,
          new SpeechFacts(
              row.ref(), line.person(), line.name(), Language.EN, "Text sent to all booths."));
    }
  }
}
