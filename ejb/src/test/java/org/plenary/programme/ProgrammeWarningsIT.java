package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EditEvent;
import org.plenary.event.EventFacts;
import org.plenary.event.EventLifeService;
import org.plenary.event.LifeStep;
import org.plenary.event.TakeStep;
import org.plenary.programme.ProgrammeWarning.Kind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.testing.As;
import org.plenary.testing.QueryCount;

class ProgrammeWarningsIT extends ProgrammeFixture {
  private static final int MANY = 300;
  private static final int QUERIES = 12;

  @Inject private DirectoryService directory;
  @Inject private EventLifeService life;
  @Inject private As.Officer officer;

  @Test
  void seesRoomsAndPeopleOfOtherEventsAtThatTime() {
    String venue = "Hofburg " + UUID.randomUUID();
    UUID person = officer.call(() -> directory.addPerson(AddPerson.named("Ann", "Both", null)));
    AppearanceLine ann =
        new AppearanceLine(person, null, AppearanceRole.CHAIR, null, null, Confirmation.CONFIRMED);
    UUID one = aConferenceAt(venue);
    UUID other = aConferenceAt(venue);
    aSession(one, facts("Here", 9, aRoom(one, "Neuer Saal"), ann));
    UUID there = aSession(other, facts("There", 9, aRoom(other, "neuer saal"), ann));
    assertEquals(List.of(Kind.ROOM_TAKEN, Kind.SPEAKER_TWICE), kinds(one));
    assertEquals("A conference", copy(one).warnings().getFirst().other().event().toString());
    organizer.run(() -> programmes.cancel(there));
    assertEquals(List.of(), kinds(one));
    organizer.run(() -> programmes.restore(there));
    TakeStep cancel =
        TakeStep.of(
            organizer.call(() -> events.byRef(other)),
            LifeStep.CANCEL,
            LocalizedText.english("The venue is closed."));
    organizer.run(() -> life.take(cancel));
    assertEquals(List.of(), kinds(one), "an event that is cancelled takes no room");
  }

  @Test
  void needsTheSameQueriesForThreeHundredSessionsAsForOne() {
    String venue = "Hofburg " + UUID.randomUUID();
    UUID elsewhere = aConferenceAt(venue);
    aSession(elsewhere, facts("There", 9, aRoom(elsewhere, "Neuer Saal")));
    UUID person = officer.call(() -> directory.addPerson(AddPerson.named("Ann", "Often", null)));
    AppearanceLine ann =
        new AppearanceLine(person, null, AppearanceRole.CHAIR, null, null, Confirmation.ASKED);
    UUID few = aConferenceAt(venue);
    aSession(few, facts("Panel", 9, aRoom(few, "Neuer Saal"), ann));
    UUID many = aConferenceAt(venue);
    List<UUID> places = IntStream.range(0, 10).mapToObj(n -> aRoom(many, "Room " + n)).toList();
    for (int n = 0; n < MANY; n++) {
      aSession(many, facts("Panel " + n, n % 24, places.get(n % 10), ann));
    }
    QueryCount queries = new QueryCount(dataSource);
    long forOne = queries.of(() -> copy(few));
    long forMany = queries.of(() -> assertEquals(MANY, copy(many).sessions().size()));
    assertEquals(forOne, forMany);
    assertTrue(forMany <= QUERIES, "used " + forMany + " queries");
  }

  @Test
  void keepsWhichTranslationsAreStaleUntilSomebodyHasLooked() {
    UUID event = aConference(Language.EN, Language.RU);
    UUID session = aSession(event, titled("Panel", "Дискуссия"));
    assertEquals(List.of(), kinds(event));
    edit(event, session, titled("Panel 1", "Дискуссия"), Set.of());
    assertEquals(List.of(Kind.TRANSLATION_STALE), kinds(event));
    SessionRow row = copy(event).session(session);
    assertEquals(List.of(Language.RU), row.stale());
    organizer.run(
        () ->
            programmes.place(
                new PlaceSession(session, row.version(), DAY, LocalTime.of(10, 0), 60, null)));
    assertEquals(List.of(Kind.TRANSLATION_STALE), kinds(event));
    edit(event, session, titled("Panel 1", "Дискуссия"), Set.of(Language.RU));
    assertEquals(List.of(), kinds(event));
  }

  @Test
  void keepsSessionsOfADayThatTheEventHasNoMoreAndTheirHoursInAnotherZone() {
    UUID event = aConference();
    UUID session = aSession(event, facts("Panel", 9, null));
    EventFacts old = organizer.call(() -> events.facts(event));
    PartialDate later = PartialDate.day(DAY.plusDays(7));
    EventFacts moved =
        new EventFacts(
            old.title(),
            old.theme(),
            later,
            later,
            old.city(),
            old.country(),
            old.venue(),
            "Asia/Tashkent",
            old.languages(),
            old.coOrganizers(),
            null,
            null);
    long version = organizer.call(() -> events.byRef(event)).version();
    organizer.run(() -> events.edit(new EditEvent(event, version, moved)));
    assertEquals(List.of(Kind.OUTSIDE_EVENT), kinds(event));
    SessionFacts kept = copy(event).session(session).facts();
    assertEquals(DAY, kept.day());
    assertEquals(LocalTime.of(9, 0), kept.start());
  }

  private void edit(UUID event, UUID session, SessionFacts facts, Set<Language> looked) {
    long version = copy(event).session(session).version();
    organizer.run(() -> programmes.edit(new EditSession(session, version, facts, looked)));
  }

  private static SessionFacts titled(String english, String russian) {
    SessionFacts facts = facts(english, 9, null);
    return new SessionFacts(
        facts.day(),
        facts.start(),
        facts.minutes(),
        null,
        facts.kind(),
        LocalizedText.of(Map.of(Language.EN, english, Language.RU, russian)),
        null,
        List.of(),
        null,
        List.of());
  }

  private List<Kind> kinds(UUID event) {
    return copy(event).warnings().stream().map(ProgrammeWarning::kind).toList();
  }
}
