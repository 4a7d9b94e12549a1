package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.programme.ProgrammeWarning.Kind;
import org.plenary.programme.Surroundings.Elsewhere;
import org.plenary.programme.Surroundings.Place;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

class ProgrammeWarningsTest {
  private static final LocalDate DAY = LocalDate.of(2033, 4, 18);
  private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2033, 10, 30);
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Place HOFBURG = new Place("vienna", "hofburg");
  private static final Place NOWHERE = new Place("vienna", "");
  private static final RoomLine HALL = room("Neuer Saal");
  private static final RoomLine OTHER = room("Ratsaal");
  private static final AppearanceLine ANN = person(Confirmation.CONFIRMED);

  @Test
  void leavesTenMinutesBetweenTwoRoomsAndNoneInOne() {
    SessionRow first = session(DAY, 9, 0, 60, HALL, ANN);
    assertEquals(
        List.of(Kind.BREAK_TOO_SHORT, Kind.BREAK_TOO_SHORT),
        kinds(first, session(DAY, 10, 5, 60, OTHER, ANN)));
    assertEquals(List.of(), kinds(first, session(DAY, 10, 10, 60, OTHER, ANN)));
    assertEquals(List.of(), kinds(first, session(DAY, 10, 0, 60, HALL, ANN)));
  }

  @Test
  void seesCollisionsAcrossMidnight() {
    SessionRow late = session(DAY, 23, 0, 120, HALL, ANN);
    SessionRow early = session(DAY.plusDays(1), 0, 30, 60, HALL);
    assertEquals(List.of(Kind.ROOM_TAKEN, Kind.ROOM_TAKEN), kinds(late, early));
  }

  /** From 02:30 to 03:15 are 45 minutes by the clock, and 105 while it is set back. */
  @Test
  void countsRealMinutesWhenTheClocksChange() {
    SessionFacts night = session(CLOCKS_GO_BACK, 1, 30, 120, HALL).facts();
    SessionFacts next = session(CLOCKS_GO_BACK, 3, 0, 30, HALL).facts();
    SessionTime one = SessionTime.of(night, VIENNA);
    assertEquals(30, one.minutesBetween(SessionTime.of(next, VIENNA)));
    assertTrue(!one.overlaps(SessionTime.of(next, VIENNA)));
  }

  @Test
  void comparesWithOtherEventsByMoments() {
    SessionRow here = session(DAY, 9, 0, 60, HALL, ANN);
    Elsewhere london =
        elsewhere(HOFBURG, "Europe/London", session(DAY, 8, 0, 60, room("NEUER SAAL"), ANN));
    assertEquals(
        List.of(Kind.ROOM_TAKEN, Kind.SPEAKER_TWICE), kinds(List.of(here), List.of(london)));
    Elsewhere hourLater =
        elsewhere(HOFBURG, "Europe/London", session(DAY, 9, 0, 60, room("Neuer Saal"), ANN));
    assertEquals(List.of(), kinds(List.of(here), List.of(hourLater)));
    Elsewhere unknown =
        elsewhere(NOWHERE, "Europe/London", session(DAY, 8, 0, 60, room("Neuer Saal")));
    assertEquals(List.of(), kinds(List.of(here), List.of(unknown)));
  }

  @Test
  void doesNotTakeNamesakesOfOtherEventsForOnePerson() {
    AppearanceLine typed =
        new AppearanceLine(null, "Ann", AppearanceRole.CHAIR, null, null, Confirmation.CONFIRMED);
    SessionRow here = session(DAY, 9, 0, 60, HALL, typed);
    Elsewhere there = elsewhere(NOWHERE, "Europe/Vienna", session(DAY, 9, 0, 60, OTHER, typed));
    assertEquals(List.of(), kinds(List.of(here), List.of(there)));
  }

  @Test
  void tellsWhoHasNotAnsweredAndWhoDeclined() {
    SessionRow asked =
        session(DAY, 9, 0, 60, HALL, person(Confirmation.ASKED), person(Confirmation.NOT_ASKED));
    assertEquals(List.of(Kind.NOT_CONFIRMED), kinds(asked));
    AppearanceLine gone =
        new AppearanceLine(
            ANN.person(), null, AppearanceRole.CHAIR, null, null, Confirmation.DECLINED);
    SessionRow declined = session(DAY, 9, 0, 60, HALL, gone);
    assertEquals(
        List.of(Kind.DECLINED),
        kinds(declined, session(DAY, 9, 30, 60, OTHER, ANN)),
        "who declined is free for another session");
  }

  @Test
  void wantsEveryTextInEveryLanguageOfTheEvent() {
    SessionRow english = session(DAY, 9, 0, 60, HALL);
    Surroundings both = around(List.of(Language.EN, Language.RU), List.of());
    ProgrammeWarning missing = ProgrammeWarnings.of(List.of(english), both).getFirst();
    assertEquals(Kind.TRANSLATION_MISSING, missing.kind());
    assertEquals(List.of(Language.RU), missing.languages());
  }

  @Test
  void marksTranslationsStaleUntilSomebodyHasLooked() {
    StaleTexts.Texts old = texts("Panel", "Дискуссия");
    StaleTexts.Texts renamed = texts("Panel 1", "Дискуссия");
    Set<Language> none = Set.of();
    Set<Language> russian = Set.of(Language.RU);
    assertEquals(List.of(Language.RU), StaleTexts.after(none, old, renamed, none));
    assertEquals(List.of(), StaleTexts.after(none, old, renamed, russian));
    assertEquals(List.of(), StaleTexts.after(none, old, texts("Panel 1", "Дискуссия 1"), none));
    assertEquals(List.of(Language.RU), StaleTexts.after(russian, renamed, renamed, none));
    assertEquals(List.of(), StaleTexts.after(russian, renamed, texts("Panel 1", null), none));
  }

  private static StaleTexts.Texts texts(String english, String russian) {
    LocalizedText title =
        russian == null
            ? LocalizedText.english(english)
            : LocalizedText.of(Map.of(Language.EN, english, Language.RU, russian));
    return new StaleTexts.Texts(title, LocalizedText.empty());
  }

  private static List<Kind> kinds(SessionRow... rows) {
    return kinds(List.of(rows), List.of());
  }

  private static List<Kind> kinds(List<SessionRow> rows, List<Elsewhere> elsewhere) {
    return ProgrammeWarnings.of(rows, around(List.of(Language.EN), elsewhere)).stream()
        .map(ProgrammeWarning::kind)
        .toList();
  }

  private static Surroundings around(List<Language> languages, List<Elsewhere> elsewhere) {
    return new Surroundings(DAY, DAY.plusDays(1), VIENNA, HOFBURG, languages, elsewhere, Set.of());
  }

  private static Elsewhere elsewhere(Place place, String zone, SessionRow row) {
    return new Elsewhere(LocalizedText.english("Another"), place, ZoneId.of(zone), row);
  }

  private static RoomLine room(String name) {
    return new RoomLine(UUID.randomUUID(), 1, LocalizedText.english(name), null, 0);
  }

  private static AppearanceLine person(Confirmation confirmation) {
    return new AppearanceLine(
        UUID.randomUUID(), null, AppearanceRole.PANELLIST, null, null, confirmation);
  }

  private static SessionRow session(
      LocalDate day, int hour, int minute, int minutes, RoomLine room, AppearanceLine... people) {
    SessionFacts facts =
        new SessionFacts(
            day,
            LocalTime.of(hour, minute),
            minutes,
            room.ref(),
            SessionKind.PANEL,
            LocalizedText.english("Panel"),
            null,
            List.of(),
            null,
            List.of(people));
    return new SessionRow(UUID.randomUUID(), 1, room, SessionStatus.PLANNED, facts, List.of());
  }
}
