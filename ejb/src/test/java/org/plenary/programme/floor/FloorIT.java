package org.plenary.programme.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.programme.AddSession;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Retry;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;
import org.plenary.testing.Together;

class FloorIT extends ContainerTest {
  private static final LocalDate DAY = LocalDate.of(2033, 4, 18);
  private static final int AT_ONCE = 8;

  @Inject private FloorService floors;
  @Inject private FloorScreens screens;
  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private DirectoryService directory;
  @Inject private As.Organizer organizer;
  @Inject private As.Secretary secretary;
  @Inject private As.Delegation delegation;
  @Inject private Cleared cleared;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private UUID event;
  private UUID session;

  @BeforeEach
  void aSession() {
    PartialDate day = PartialDate.day(DAY);
    LocalizedText title = LocalizedText.english("A conference");
    EventFacts facts =
        new EventFacts(
            title,
            null,
            day,
            day,
            "Vienna",
            "AT",
            "Hofburg",
            "Europe/Vienna",
            List.of(Language.EN),
            List.of(),
            null,
            null);
    String code = "other-" + UUID.randomUUID().toString().substring(0, 8);
    event =
        organizer.call(
            () ->
                events.schedule(
                    new ScheduleEvent(
                        UUID.randomUUID(), code, "other", null, EventKind.CONFERENCE, facts)));
    organizer.run(() -> events.announce(cleared.event(event)));
    SessionFacts session1 =
        new SessionFacts(
            DAY,
            LocalTime.of(9, 0),
            60,
            null,
            SessionKind.PANEL,
            LocalizedText.english("A debate"),
            null,
            List.of(),
            null,
            List.of());
    session =
        organizer.call(() -> programmes.add(new AddSession(UUID.randomUUID(), event, session1)));
  }

  @Test
  void givesTheFloorToOneOfManyWhoAreStartedAtOnce() throws SQLException {
    List<UUID> turns = new ArrayList<>();
    for (String code : List.of("AT", "BE", "CZ", "DE", "ES", "FR", "GR", "HU")) {
      turns.add(enter(code, false));
    }
    List<Together.Outcome<Object>> outcomes =
        Together.together(
            AT_ONCE,
            number -> {
              secretary.run(
                  () -> Retry.onTransient(() -> floors.start(session, turns.get(number))));
              return number;
            });
    assertEquals(1, outcomes.stream().filter(Together.Outcome::succeeded).count());
    outcomes.stream()
        .filter(one -> !one.succeeded())
        .forEach(
            one ->
                assertEquals(
                    "floor.start.taken", ((DomainException) one.failure()).reason().key()));
    assertEquals(1, speaking());
    assertEquals(AT_ONCE, view().turns().size(), "nobody is lost");
  }

  /** The control: without the lock two who look at once both find that nobody speaks. */
  @Test
  void wouldGiveItToTwoWithoutTheLock() throws SQLException {
    List<UUID> turns = List.of(enter("AT", false), enter("BE", false));
    try (Connection one = dataSource.getConnection();
        Connection other = dataSource.getConnection()) {
      assertEquals(0, speaking(one));
      assertEquals(0, speaking(other));
      start(one, turns.getFirst());
      start(other, turns.getLast());
    }
    assertEquals(2, speaking());
  }

  @Test
  void makesOneListWhenTwoBeginItAtOnce() {
    List<Together.Outcome<Object>> outcomes =
        Together.together(
            AT_ONCE,
            number -> {
              organizer.run(
                  () -> Retry.onTransient(() -> floors.setUp(session, FloorMinutes.usual(), null)));
              return number;
            });
    assertEquals(AT_ONCE, outcomes.stream().filter(Together.Outcome::succeeded).count());
    assertEquals(AT_ONCE, view().changes());
  }

  @Test
  void startsOnceOnADoubleClickAndKeepsTheTimeOverReloads() throws Exception {
    UUID turn = enter("AT", false);
    Together.together(
        2,
        number -> {
          organizer.run(() -> Retry.onTransient(() -> floors.start(session, turn)));
          return number;
        });
    assertEquals(1, speaking());
    Thread.sleep(1100);
    assertTrue(view().speaking().usedSeconds() >= 1);
    organizer.run(() -> floors.stop(session, turn));
    long used = view().done().getFirst().usedSeconds();
    assertTrue(used >= 1);
    Thread.sleep(1100);
    assertEquals(used, view().done().getFirst().usedSeconds());
  }

  @Test
  void countsWhatAStateSaysForTheUnionForTheUnion() {
    speak(enter("IT", true));
    speak(enter("IT", false));
    List<FloorTotal> totals = organizer.call(() -> floors.totals(event, session));
    assertEquals(
        List.of("EU", "IT"), totals.stream().map(one -> one.delegation().code()).sorted().toList());
    totals.forEach(one -> assertEquals(1, one.statements()));
    assertEquals(totals, organizer.call(() -> floors.totals(event, null)));
    assertThrows(
        NotFoundException.class,
        () -> organizer.run(() -> floors.totals(UUID.randomUUID(), session)));
  }

  @Test
  void limitsEachKindAndReadsWithFewQueries() {
    organizer.run(() -> floors.setUp(session, new FloorMinutes(4, 6, 3, 1), ref("PL")));
    enter("AT", false);
    enter("PL", true);
    enter("UNODC", false);
    FloorView view =
        new QueryCount(dataSource).atMost(6, () -> organizer.call(() -> floors.view(session)));
    assertEquals(
        List.of(240L, 360L, 180L), view.turns().stream().map(TurnRow::limitSeconds).toList());
    assertEquals("PL", view.presidency().code());
    FloorView screen = new QueryCount(dataSource).atMost(6, () -> screens.view(view.screenKey()));
    assertEquals(view.turns(), screen.turns());
    assertThrows(NotFoundException.class, () -> screens.changes(session));
    assertEquals(
        3,
        new QueryCount(dataSource)
            .atMost(6, () -> organizer.call(() -> floors.sessions(event)))
            .getFirst()
            .waiting());
  }

  @Test
  void isNotForDelegations() {
    assertThrows(Exception.class, () -> delegation.run(() -> floors.view(session)));
    assertFalse(view().turns().stream().anyMatch(turn -> turn.state() == TurnState.SPEAKING));
  }

  private FloorView view() {
    return organizer.call(() -> floors.view(session));
  }

  private void speak(UUID turn) {
    organizer.run(() -> floors.start(session, turn));
    organizer.run(() -> floors.stop(session, turn));
  }

  private UUID enter(String code, boolean forUnion) {
    return organizer.call(
        () ->
            floors.enter(
                new AskForFloor(UUID.randomUUID(), session, ref(code), forUnion, false, null)));
  }

  private UUID ref(String code) {
    return directory.entityByCode(code).orElseThrow().ref();
  }

  private long speaking() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return speaking(connection);
    }
  }

  private long speaking(Connection connection) throws SQLException {
    try (PreparedStatement count =
        connection.prepareStatement(
            "select count(*) from speakers_turn t join speakers_list l on l.ref = t.list_ref"
                + " where l.session_ref = ? and t.state = 'SPEAKING'")) {
      count.setObject(1, session);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void start(Connection connection, UUID turn) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update speakers_turn set state = 'SPEAKING' where ref = ?")) {
      update.setObject(1, turn);
      update.executeUpdate();
    }
  }
}
