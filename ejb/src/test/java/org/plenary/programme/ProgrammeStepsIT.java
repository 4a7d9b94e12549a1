package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.StaleException;
import org.plenary.testing.QueryCount;
import org.plenary.testing.Together;

/** Steps in a working copy that are taken back. */
class ProgrammeStepsIT extends ProgrammeFixture {
  private static final String ILSE = "Ilse Brandauer";
  @Inject private RedactionService redactions;

  @Test
  void bringsARemovedSessionBackAsItWas() {
    UUID event = aConference(Language.EN, Language.RU);
    UUID session = aSession(event, rich("Panel", aRoom(event, "Hall")));
    organizer.run(() -> programmes.cancel(session));
    SessionRow before = copy(event).session(session);
    assertEquals(1, before.facts().appearances().size());
    ProgrammeStep step = organizer.call(() -> programmes.remove(session));
    assertEquals(List.of(), copy(event).sessions());
    ProgrammeStep again = new QueryCount(dataSource).atMost(12, () -> takeBack(step));
    assertAsItWas(before, copy(event).session(session));
    takeBack(again);
    assertEquals(session, copy(event).removed().getFirst().ref());
  }

  @Test
  void takesAnEditBackWithItsSpeakersAndWhatIsToBeTranslatedAnew() {
    UUID event = aConference(Language.EN, Language.RU);
    UUID session = aSession(event, rich("Panel", null));
    SessionRow before = copy(event).session(session);
    SessionFacts other = facts("Other", 14, aRoom(event, "Hall"), confirmed("Bo Lind"));
    ProgrammeStep step = edit(before, other);
    ProgrammeStep again = takeBack(step);
    assertAsItWas(before, copy(event).session(session));
    takeBack(again);
    assertEquals(other.appearances(), copy(event).session(session).facts().appearances());
  }

  @Test
  void takesBackThatASpeakerWasAddedAndNothingElse() {
    UUID event = aConference();
    UUID session = aSession(event, facts("Panel", 9, null, confirmed(ILSE)));
    SessionRow before = copy(event).session(session);
    ProgrammeStep step = edit(before, facts("Panel", 9, null, confirmed(ILSE), confirmed("Bo")));
    assertEquals(1, step.before().size());
    assertTrue(copy(event).session(session).version() > before.version());
    takeBack(step);
    assertAsItWas(before, copy(event).session(session));
    assertTrue(edit(copy(event).session(session), before.facts()).isEmpty(), "nothing changed");
  }

  @Test
  void takesExchangesAndAdditionsBack() {
    UUID event = aConference();
    UUID first = aSession(event, facts("First", 9, null));
    UUID second = aSession(event, facts("Second", 11, null));
    ProgrammeStep added = organizer.call(() -> programmes.adding(second));
    ProgrammeStep exchanged = organizer.call(() -> programmes.exchange(second, true));
    assertThrows(StaleException.class, () -> takeBack(added));
    takeBack(exchanged);
    assertEquals(LocalTime.of(9, 0), copy(event).session(first).facts().start());
    assertEquals(LocalTime.of(11, 0), copy(event).session(second).facts().start());
    UUID third = aSession(event, facts("Third", 15, null));
    takeBack(organizer.call(() -> programmes.adding(third)));
    assertEquals(third, copy(event).removed().getFirst().ref());
  }

  @Test
  void takesNothingBackWhereSomebodyElseHasChangedOneOfTheSessions() {
    UUID event = aConference();
    UUID one = aSession(event, facts("One", 9, null));
    aSession(event, facts("Other", 11, null));
    ProgrammeStep step = organizer.call(() -> programmes.exchange(one, false));
    edit(copy(event).session(one), facts("Theirs", 16, null));
    List<SessionRow> left = copy(event).sessions();
    assertThrows(StaleException.class, () -> takeBack(step));
    assertEquals(left, copy(event).sessions());
  }

  @Test
  void takesAStepBackOnceThoughItIsAskedForTwiceAtATime() {
    UUID event = aConference();
    UUID session = aSession(event, facts("Panel", 9, null));
    ProgrammeStep step = organizer.call(() -> programmes.remove(session));
    List<Together.Outcome<ProgrammeStep>> outcomes = Together.together(4, i -> takeBack(step));
    assertEquals(1, outcomes.stream().filter(Together.Outcome::succeeded).count());
    outcomes.stream()
        .filter(one -> !one.succeeded())
        .forEach(one -> assertInstanceOf(StaleException.class, one.failure()));
  }

  @Test
  void doesNotBringANameBackThatWasHiddenSince() {
    UUID event = aConference();
    aSession(event, facts("Opening", 8, null, confirmed(ILSE)));
    UUID session = aSession(event, facts("Panel", 9, null, confirmed(ILSE)));
    ProgrammeStep step = edit(copy(event).session(session), facts("Panel", 9, null));
    organizer.run(() -> redactions.hide(new HideName(event, ILSE, "A speaker", "asked for")));
    assertThrows(StaleException.class, () -> takeBack(step));
    assertEquals(List.of(), copy(event).session(session).facts().appearances());
  }

  private ProgrammeStep edit(SessionRow read, SessionFacts facts) {
    return organizer.call(
        () -> programmes.edit(new EditSession(read.ref(), read.version(), facts)));
  }

  private ProgrammeStep takeBack(ProgrammeStep step) {
    return organizer.call(() -> programmes.takeBack(step));
  }

  private static void assertAsItWas(SessionRow before, SessionRow now) {
    assertEquals(before.ref(), now.ref());
    assertEquals(before.facts(), now.facts());
    assertEquals(before.room(), now.room());
    assertEquals(before.status(), now.status());
    assertEquals(before.stale(), now.stale());
  }

  private static SessionFacts rich(String title, UUID room) {
    return new SessionFacts(
        DAY,
        LocalTime.of(9, 0),
        75,
        room,
        SessionKind.PANEL,
        LocalizedText.of(Map.of(Language.EN, title, Language.RU, "Дискуссия")),
        LocalizedText.of(Map.of(Language.EN, "What it is about", Language.RU, "О чём речь")),
        List.of(Language.EN, Language.RU),
        null,
        List.of(confirmed(ILSE)),
        Set.of(SessionMark.MEDIA));
  }
}
