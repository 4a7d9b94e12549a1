package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.programme.AddSession;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedProgrammes;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

class EventServiceIT extends ContainerTest {
  private static final PartialDate FIRST = PartialDate.parse("2031-04-14");

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private PublishedProgrammes published;
  @Inject private As.Organizer organizer;
  @Inject private Cleared cleared;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  @Test
  void knowsThePublishedConferences() {
    EventDetail nineteen = events.byCode("alliance-19").orElseThrow();
    assertEquals(new PublishedFigure(400, Qualifier.OVER), nineteen.row().participants());
    assertEquals("2019-04-08", nineteen.start().toString());
    assertEquals("Europe/Vienna", nineteen.zone().getId());
    assertEquals(4, events.sideEvents("alliance-19").size());
    assertEquals(11, events.series().size());
  }

  @Test
  void hidesADraftFromEveryoneButOrganizers() {
    EventDetail draft = draft();
    assertTrue(events.byCode(draft.code()).isEmpty());
    assertFalse(organizer.call(() -> events.byCode(draft.code())).isEmpty());
    organizer.run(() -> events.announce(cleared.event(draft.ref())));
    assertFalse(events.byCode(draft.code()).isEmpty());
  }

  @Test
  void refusesAnEditOfAnOlderVersion() {
    EventDetail draft = draft();
    EventFacts facts = organizer.call(() -> events.facts(draft.ref()));
    organizer.run(() -> events.announce(cleared.event(draft.ref())));
    EditEvent stale = new EditEvent(draft.ref(), draft.version(), facts);
    assertThrows(StaleException.class, () -> organizer.run(() -> events.edit(stale)));
  }

  @Test
  void makesOneEventOfTheSameRequestSentTwice() {
    ScheduleEvent request = request();
    UUID first = organizer.call(() -> events.schedule(request));
    assertEquals(first, organizer.call(() -> events.schedule(request)));
  }

  /** The third one names the kinds that administrators added, where some are. */
  @Test
  void listsEventsWithThreeQueriesAtMost() {
    QueryCount queries = new QueryCount(dataSource);
    queries.atMost(3, () -> events.list(EventFilter.all(), new PageRequest(0, 10)));
    queries.atMost(3, () -> events.list(EventFilter.all(), new PageRequest(0, 500)));
  }

  @Test
  void findsEventsWithoutAccentsAndInCyrillic() {
    EventFilter filter = new EventFilter("alliance", null, 2019, null, "TECHNOLOGY turning");
    List<EventRow> found = events.list(filter, new PageRequest(0, 10)).rows();
    assertEquals(List.of("alliance-19"), found.stream().map(EventRow::code).toList());
  }

  @Test
  void publishesRevisionsAndRefusesAnUnchangedOne() {
    EventDetail event = draft();
    organizer.run(() -> events.announce(cleared.event(event.ref())));
    organizer.call(() -> programmes.add(session(event.ref(), "Opening")));
    long before = published.version();
    assertEquals(1, organizer.call(() -> programmes.publish(event.ref())));
    assertEquals(before + 1, published.version());
    assertThrows(
        DomainException.class, () -> organizer.call(() -> programmes.publish(event.ref())));
    assertEquals(before + 1, published.version());
    PublishedProgramme first = published.current(event.code()).orElseThrow();
    organizer.call(() -> programmes.add(session(event.ref(), "Panel")));
    assertEquals(2, organizer.call(() -> programmes.publish(event.ref())));
    assertEquals(first, published.compare(event.code(), 1, 1).orElseThrow().to());
    assertEquals(2, published.current(event.code()).orElseThrow().sessions().size());
  }

  @Test
  void readsAWorkingCopyWithAsManyQueriesForOneSessionAsForTwenty() {
    EventDetail event = draft();
    organizer.call(() -> programmes.add(session(event.ref(), "One")));
    QueryCount queries = new QueryCount(dataSource);
    long one = queries.of(() -> copy(event));
    for (int i = 0; i < 19; i++) {
      String title = "Session " + i;
      organizer.call(() -> programmes.add(session(event.ref(), title)));
    }
    assertEquals(one, queries.of(() -> copy(event)));
    assertEquals(20, copy(event).sessions().size());
  }

  @Test
  void bringsARemovedSessionBack() {
    EventDetail event = draft();
    UUID session = organizer.call(() -> programmes.add(session(event.ref(), "Panel")));
    organizer.run(() -> programmes.remove(session));
    assertEquals(1, copy(event).removed().size());
    organizer.run(() -> programmes.restore(session));
    assertEquals(1, copy(event).sessions().size());
  }

  private ProgrammeDetail copy(EventDetail event) {
    return organizer.call(() -> programmes.workingCopy(event.ref()));
  }

  private EventDetail draft() {
    UUID ref = organizer.call(() -> events.schedule(request()));
    return organizer.call(() -> events.byRef(ref));
  }

  private static ScheduleEvent request() {
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("A conference"),
            null,
            FIRST,
            FIRST,
            "Vienna",
            "AT",
            "Hofburg",
            "Europe/Vienna",
            List.of(Language.EN),
            List.of(),
            null,
            null);
    String code = "other-" + UUID.randomUUID().toString().substring(0, 8);
    return new ScheduleEvent(UUID.randomUUID(), code, "other", null, EventKind.CONFERENCE, facts);
  }

  private static AddSession session(UUID event, String title) {
    SessionFacts facts =
        new SessionFacts(
            FIRST.first(),
            java.time.LocalTime.of(9, 30),
            45,
            null,
            SessionKind.PANEL,
            LocalizedText.english(title),
            null,
            List.of(Language.EN),
            null,
            List.of(
                new AppearanceLine(
                    null,
                    "Ilse Brandauer",
                    AppearanceRole.CHAIR,
                    LocalizedText.empty(),
                    LocalizedText.empty())));
    return new AddSession(UUID.randomUUID(), event, facts);
  }
}
