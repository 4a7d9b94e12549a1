package org.plenary.programme.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.programme.RoomLine;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;
import org.plenary.programme.SessionTime;
import org.plenary.programme.interpretation.InterpretationWarnings.Taken;
import org.plenary.programme.interpretation.PlanWarning.Kind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

class InterpretationWarningsTest {
  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final RoomLine HALL =
      new RoomLine(UUID.randomUUID(), 1, LocalizedText.english("Hall"), null, 2);
  private static final InterpreterLine ANNA = somebody("Anna", UUID.randomUUID());
  private static final InterpreterLine BORIS = somebody("Boris", null);

  @Test
  void findsNothingInAPlanThatIsWhole() {
    SessionRow panel = session(SessionKind.PANEL, 9, 60, Language.EN, Language.RU);
    assertEquals(
        List.of(),
        of(
            List.of(panel, session(SessionKind.BREAK, 10, 30)),
            List.of(
                slot(panel, Language.EN, 1, ANNA, BORIS),
                slot(panel, Language.RU, 2, somebody("Vera", null), somebody("Oleg", null))),
            List.of()));
  }

  @Test
  void tellsWhatIsMissing() {
    SessionRow silent = session(SessionKind.PANEL, 9, 60);
    SessionRow open = session(SessionKind.PANEL, 11, 60, Language.FR);
    assertEquals(
        List.of(Kind.NO_LANGUAGE, Kind.NO_INTERPRETER),
        of(List.of(silent, open), List.of(), List.of()));
  }

  @Test
  void letsSomebodyBeAloneForFortyMinutesOnly() {
    SessionRow brief = session(SessionKind.KEYNOTE, 9, 40, Language.EN);
    SessionRow long_ = session(SessionKind.KEYNOTE, 9, 41, Language.EN);
    assertEquals(
        List.of(), of(List.of(brief), List.of(slot(brief, Language.EN, 1, ANNA)), List.of()));
    assertEquals(
        List.of(Kind.ALONE),
        of(List.of(long_), List.of(slot(long_, Language.EN, 1, ANNA)), List.of()));
  }

  @Test
  void countsTheBoothsOfTheRoom() {
    SessionRow panel = session(SessionKind.PANEL, 9, 30, Language.EN, Language.FR, Language.RU);
    List<SlotLine> slots =
        List.of(
            slot(panel, Language.EN, 1, ANNA),
            slot(panel, Language.FR, 1, BORIS),
            slot(panel, Language.RU, 3, somebody("Vera", null)));
    assertEquals(
        List.of(Kind.TOO_FEW_BOOTHS, Kind.BOOTH_TWICE, Kind.NO_SUCH_BOOTH),
        of(List.of(panel), slots, List.of()));
  }

  @Test
  void findsWhoIsTakenTwiceHereAndElsewhere() {
    SessionRow early = session(SessionKind.PANEL, 9, 30, Language.EN);
    SessionRow beside = session(SessionKind.PANEL, 9, 30, Language.FR);
    SessionRow after = session(SessionKind.PANEL, 10, 30, Language.FR);
    List<SlotLine> slots =
        List.of(
            slot(early, Language.EN, 1, ANNA),
            slot(beside, Language.FR, 1, ANNA),
            slot(after, Language.FR, 1, ANNA));
    assertEquals(
        List.of(Kind.TAKEN_TWICE, Kind.TAKEN_TWICE),
        of(List.of(early, beside, after), slots, List.of()),
        "both of those at nine, not the one at ten");
    LocalizedText title = LocalizedText.english("Elsewhere");
    Taken taken = new Taken(ANNA.person(), SessionTime.of(after.facts(), VIENNA), title, title);
    assertEquals(
        List.of(Kind.TAKEN_TWICE), of(List.of(after), slots.subList(2, 3), List.of(taken)));
    Taken other = new Taken(UUID.randomUUID(), taken.time(), title, title);
    assertEquals(List.of(), of(List.of(after), slots.subList(2, 3), List.of(other)));
  }

  @Test
  void closesRequestsByTheClockOfTheEvent() {
    LocalDateTime closes = LocalDateTime.of(2027, 3, 1, 18, 0);
    Instant moment = Instant.parse("2027-03-01T17:00:00Z");
    assertTrue(InterpretationTerms.late(closes, VIENNA, moment));
    assertFalse(InterpretationTerms.late(closes, VIENNA, moment.minusSeconds(1)));
    assertFalse(InterpretationTerms.late(null, VIENNA, moment));
  }

  private static List<Kind> of(
      List<SessionRow> sessions, List<SlotLine> slots, List<Taken> elsewhere) {
    return InterpretationWarnings.of(sessions, VIENNA, slots, List.of(ANNA, BORIS), elsewhere)
        .stream()
        .map(PlanWarning::kind)
        .toList();
  }

  private static InterpreterLine somebody(String name, UUID person) {
    return new InterpreterLine(UUID.randomUUID(), person, name, List.of(), null, 0);
  }

  private static SlotLine slot(
      SessionRow session, Language language, int booth, InterpreterLine... team) {
    List<UUID> refs = List.of(team).stream().map(InterpreterLine::ref).toList();
    return new SlotLine(
        UUID.randomUUID(), 1, session.ref(), language, new SlotFacts(booth, refs, false, null));
  }

  private static SessionRow session(
      SessionKind kind, int hour, int minutes, Language... languages) {
    SessionFacts facts =
        new SessionFacts(
            DAY,
            LocalTime.of(hour, 0),
            minutes,
            HALL.ref(),
            kind,
            LocalizedText.english("A session"),
            null,
            List.of(languages),
            null,
            List.of());
    return new SessionRow(UUID.randomUUID(), 1, HALL, SessionStatus.PLANNED, facts, List.of());
  }
}
