package org.plenary.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.ProgrammeChange;
import org.plenary.programme.ProgrammeChange.Kind;
import org.plenary.programme.PublishedComparison;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedRevision;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.SessionKind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

class ChangesViewTest {
  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
  private static final Instant AT = Instant.parse("2027-03-01T10:00:00Z");
  private final PublishedSession early = session(UUID.randomUUID(), 9, "Neuer Saal");
  private final PublishedSession late = session(early.ref(), 11, "Ratsaal");
  private final PublishedSession added = session(UUID.randomUUID(), 14, "Ratsaal");

  @Test
  void saysFromWhereToWhereASessionMoved() {
    ChangesView view = view(Language.EN);
    ChangesView.Entry moved = view.sessions().getFirst();
    assertEquals("moved", moved.what());
    assertEquals("/en/events/alliance-27/agenda/rev/2#s-" + early.ref(), moved.link());
    assertEquals(
        List.of(
            new ProgrammeWords.Line(
                "programme.field.time",
                "Monday 12 April, 09:00–09:45",
                "Monday 12 April, 11:00–11:45"),
            new ProgrammeWords.Line("programme.field.room", "Neuer Saal", "Ratsaal")),
        moved.lines());
  }

  @Test
  void namesWhoAppearsInANewSessionAndLinksToNoneThatIsGone() {
    ChangesView view = view(Language.RU);
    assertEquals("Мария Соколова, Example", view.sessions().get(1).lines().getFirst().now());
    assertNull(view.sessions().get(2).link());
    assertEquals("gone", view.sessions().get(2).mark());
  }

  @Test
  void offersEveryRevisionAtAnAddressThatStays() {
    ChangesView view = view(Language.EN);
    assertEquals("From Rev.1 to Rev.2", view.between());
    assertEquals("events/alliance-27/agenda/changes?from=1&to=2", view.path());
    assertEquals(
        List.of(
            "/en/events/alliance-27/agenda",
            "/en/events/alliance-27/agenda/rev/2",
            "/en/events/alliance-27/agenda/rev/1"),
        view.revisions().stream().map(ChangesView.Choice::link).toList());
    assertTrue(view.revisions().get(2).from());
    assertFalse(view.isFirst());
  }

  @Test
  void saysWhatTheEventItselfChanged() {
    ProgrammeWords.Line line = view(Language.EN).event().getFirst();
    assertEquals(new ProgrammeWords.Line("programme.where", "Hofburg, Vienna", "Vienna"), line);
  }

  private ChangesView view(Language language) {
    PublishedProgramme before = programme(1, "Hofburg", List.of(early));
    PublishedProgramme now = programme(2, null, List.of(late, added));
    return new ChangesView(
        new PublishedComparison(
            before,
            now,
            List.of(
                new ProgrammeChange(Kind.MOVED, early, late),
                new ProgrammeChange(Kind.ADDED, null, added),
                new ProgrammeChange(Kind.REMOVED, early, null)),
            List.of(
                new PublishedRevision(3, AT),
                new PublishedRevision(2, AT),
                new PublishedRevision(1, AT))),
        language,
        AgendaPlace.PUBLIC);
  }

  private static PublishedSession session(UUID ref, int hour, String room) {
    return new PublishedSession(
        ref,
        DAY,
        LocalTime.of(hour, 0),
        45,
        LocalizedText.english(room),
        SessionKind.PANEL,
        LocalizedText.english("A panel"),
        LocalizedText.empty(),
        List.of(),
        null,
        false,
        null,
        List.of(
            new PublishedSession.Speaker(
                null,
                "Мария Соколова",
                AppearanceRole.CHAIR,
                LocalizedText.empty(),
                LocalizedText.english("Example"))),
        Set.of(),
        List.of());
  }

  private static PublishedProgramme programme(
      int revision, String venue, List<PublishedSession> sessions) {
    return new PublishedProgramme(
        "alliance-27",
        LocalizedText.english("27th Conference"),
        LocalizedText.empty(),
        PartialDate.day(DAY),
        PartialDate.day(DAY),
        "Vienna",
        venue,
        ZoneId.of("Europe/Vienna"),
        List.of(Language.EN),
        revision,
        AT,
        1,
        sessions,
        List.of(),
        null);
  }
}
