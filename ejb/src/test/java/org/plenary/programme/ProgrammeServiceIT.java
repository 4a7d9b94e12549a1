package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditPerson;
import org.plenary.directory.PersonService;
import org.plenary.event.CreateNextEdition;
import org.plenary.event.EventDetail;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.programme.ProgrammeChange.Kind;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

class ProgrammeServiceIT extends ContainerTest {
  private static final PartialDate DAY = PartialDate.parse("2031-04-21");

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private RoomService rooms;
  @Inject private PublishedProgrammes published;
  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private As.Organizer organizer;
  @Inject private Cleared cleared;
  @Inject private As.Officer officer;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  @Test
  void publishesThePublicNameOfAProtectedPerson() {
    UUID person = officer.call(() -> directory.addPerson(AddPerson.named("Legal", "Hidden", null)));
    officer.run(() -> directory.protect(person, "Anna"));
    EventDetail event = announced();
    add(
        event,
        "Keynote",
        9,
        null,
        new AppearanceLine(person, null, AppearanceRole.KEYNOTE, null, null));
    organizer.call(() -> programmes.publish(event.ref()));
    PublishedSession session = current(event).sessions().getFirst();
    assertEquals("Anna", session.speakers().getFirst().name());
    assertEquals(person, session.speakers().getFirst().person());
  }

  @Test
  void publishesNobodyWhoDoesNotWantTo() {
    UUID person = officer.call(() -> directory.addPerson(AddPerson.named("Anna", "Still", null)));
    EditPerson unwilling =
        new EditPerson(
            person, 1, null, null, "Anna", "Still", null, null, List.of(), List.of(), false, false,
            true);
    officer.run(() -> people.edit(unwilling));
    EventDetail event = announced();
    add(
        event,
        "Keynote",
        9,
        null,
        new AppearanceLine(person, null, AppearanceRole.KEYNOTE, null, null));
    DomainException refused =
        assertThrows(
            DomainException.class, () -> organizer.call(() -> programmes.publish(event.ref())));
    assertEquals("programme.publish.unwilling", refused.reason().key());
    assertEquals("Anna Still", refused.reason().arguments().getFirst());
    officer.run(() -> directory.protect(person, "A survivor"));
    organizer.call(() -> programmes.publish(event.ref()));
    assertEquals("A survivor", current(event).sessions().getFirst().speakers().getFirst().name());
  }

  @Test
  void setsTheDraftBackToWhatIsPublished() {
    EventDetail event = announced();
    UUID room = organizer.call(() -> rooms.add(event.ref(), hall("Hall")));
    UUID kept = add(event, "Panel", 9, room, named("Ilse Brandauer"));
    UUID cancelled = add(event, "Keynote", 11, null);
    UUID removed = add(event, "Reception", 18, null);
    organizer.run(() -> programmes.cancel(cancelled));
    organizer.call(() -> programmes.publish(event.ref()));
    PublishedProgramme first = current(event);
    SessionRow row = copy(event).session(kept);
    organizer.run(() -> programmes.place(placed(kept, row, DAY.first(), LocalTime.of(8, 0), null)));
    organizer.run(() -> programmes.restore(cancelled));
    organizer.run(() -> programmes.remove(removed));
    UUID added = add(event, "New", 15, null);
    assertEquals(
        List.of(Kind.MOVED, Kind.RESTORED, Kind.ADDED, Kind.REMOVED),
        copy(event).changes().stream().map(ProgrammeChange::kind).toList());
    organizer.run(() -> programmes.discard(event.ref(), kept));
    assertEquals(3, copy(event).changes().size());
    organizer.run(() -> programmes.discard(event.ref(), null));
    assertEquals(List.of(), copy(event).changes());
    assertEquals(added, copy(event).removed().getFirst().ref());
    assertEquals(first.sessions().getFirst().room(), copy(event).session(kept).room().name());
  }

  @Test
  void hasNothingToGoBackToBeforeTheFirstRevision() {
    EventDetail event = announced();
    assertThrows(
        DomainException.class, () -> organizer.run(() -> programmes.discard(event.ref(), null)));
  }

  @Test
  void letsNeighboursExchangeTheirPlaces() {
    EventDetail event = announced();
    add(event, "First", 9, null);
    UUID second = add(event, "Second", 11, null);
    organizer.run(() -> programmes.exchange(second, true));
    assertEquals(List.of("Second 09:00", "First 11:00"), order(event));
    organizer.run(() -> programmes.exchange(second, true));
    assertEquals(List.of("Second 09:00", "First 11:00"), order(event), "it is the first already");
    organizer.run(() -> programmes.exchange(second, false));
    assertEquals(List.of("First 09:00", "Second 11:00"), order(event));
  }

  private List<String> order(EventDetail event) {
    return copy(event).sessions().stream()
        .map(row -> row.facts().title() + " " + row.facts().start())
        .toList();
  }

  @Test
  void warnsOfRoomsAndPeopleTakenTwice() {
    EventDetail event = announced();
    UUID room = organizer.call(() -> rooms.add(event.ref(), hall("Hall")));
    UUID one = add(event, "One", 9, room, named("Ilse Brandauer"));
    assertEquals(List.of(), copy(event).warnings());
    UUID other = add(event, "Other", 9, room, named("Ilse Brandauer"));
    assertEquals(
        List.of(
            ProgrammeWarning.Kind.ROOM_TAKEN,
            ProgrammeWarning.Kind.SPEAKER_TWICE,
            ProgrammeWarning.Kind.ROOM_TAKEN,
            ProgrammeWarning.Kind.SPEAKER_TWICE),
        copy(event).warnings().stream().map(ProgrammeWarning::kind).toList());
    organizer.run(() -> programmes.cancel(other));
    assertEquals(List.of(), copy(event).warnings());
    SessionRow row = copy(event).session(one);
    organizer.run(
        () ->
            programmes.place(placed(one, row, DAY.first().plusDays(1), LocalTime.of(9, 0), room)));
    assertEquals(
        List.of(ProgrammeWarning.Kind.OUTSIDE_EVENT),
        copy(event).warnings().stream().map(ProgrammeWarning::kind).toList());
  }

  @Test
  void refusesAnEditOfAnOlderVersion() {
    EventDetail event = announced();
    UUID session = add(event, "Panel", 9, null);
    SessionRow read = copy(event).session(session);
    organizer.run(
        () -> programmes.edit(new EditSession(session, read.version(), facts("Mine", 9))));
    EditSession stale = new EditSession(session, read.version(), facts("Theirs", 9));
    assertThrows(StaleException.class, () -> organizer.run(() -> programmes.edit(stale)));
    assertEquals("Mine", copy(event).session(session).facts().title().toString());
  }

  @Test
  void takesSessionsToTheNextEditionButNoPeople() {
    EventDetail event = announced();
    add(event, "Panel", 9, null, named("Ilse Brandauer"));
    EventFacts next = eventFacts(PartialDate.parse("2032-04-19"));
    UUID created =
        organizer.call(
            () ->
                events.createNextEdition(
                    new CreateNextEdition(
                        UUID.randomUUID(), "supplychain", event.ref(), next, true)));
    SessionRow row = organizer.call(() -> programmes.workingCopy(created)).sessions().getFirst();
    assertEquals("2032-04-19", row.facts().day().toString());
    assertTrue(row.facts().appearances().isEmpty());
  }

  @Test
  void needsFewQueriesForAWorkingCopyAndOneForEachListOfASeries() {
    EventDetail event = announced();
    add(event, "Panel", 9, null, named("Ilse Brandauer"));
    organizer.call(() -> programmes.publish(event.ref()));
    QueryCount queries = new QueryCount(dataSource);
    queries.atMost(12, () -> copy(event));
    queries.atMost(1, events::series);
    queries.atMost(1, () -> events.seriesHistory("alliance"));
    queries.atMost(1, () -> events.sideEvents("alliance-19"));
    queries.atMost(2, () -> published.current(event.code()));
    queries.atMost(1, published::version);
  }

  private PublishedProgramme current(EventDetail event) {
    return published.current(event.code()).orElseThrow();
  }

  private ProgrammeDetail copy(EventDetail event) {
    return organizer.call(() -> programmes.workingCopy(event.ref()));
  }

  private EventDetail announced() {
    String code = "supplychain-" + UUID.randomUUID().toString().substring(0, 8);
    ScheduleEvent request =
        new ScheduleEvent(
            UUID.randomUUID(), code, "supplychain", null, EventKind.CONFERENCE, eventFacts(DAY));
    UUID ref = organizer.call(() -> events.schedule(request));
    cleared.event(ref);
    organizer.run(() -> events.announce(ref));
    return organizer.call(() -> events.byRef(ref));
  }

  private static EventFacts eventFacts(PartialDate day) {
    return new EventFacts(
        LocalizedText.english("A conference"),
        null,
        day,
        day,
        "Vienna",
        "AT",
        "Hofburg " + UUID.randomUUID(),
        "Europe/Vienna",
        List.of(Language.EN),
        List.of(),
        null,
        null);
  }

  private UUID add(
      EventDetail event, String title, int hour, UUID room, AppearanceLine... speakers) {
    SessionFacts facts = facts(title, hour, room, speakers);
    return organizer.call(
        () -> programmes.add(new AddSession(UUID.randomUUID(), event.ref(), facts)));
  }

  private static AppearanceLine named(String name) {
    return new AppearanceLine(
        null, name, AppearanceRole.PANELLIST, null, null, Confirmation.CONFIRMED);
  }

  private static SessionFacts facts(String title, int hour) {
    return facts(title, hour, null);
  }

  private static SessionFacts facts(String title, int hour, UUID room, AppearanceLine... speakers) {
    return new SessionFacts(
        DAY.first(),
        LocalTime.of(hour, 0),
        60,
        room,
        SessionKind.PANEL,
        LocalizedText.english(title),
        null,
        List.of(),
        null,
        List.of(speakers));
  }

  private static RoomFacts hall(String name) {
    return RoomFacts.named(LocalizedText.english(name));
  }

  private static PlaceSession placed(
      UUID session, SessionRow row, LocalDate day, LocalTime start, UUID room) {
    return new PlaceSession(session, row.version(), day, start, row.facts().minutes(), room);
  }
}
